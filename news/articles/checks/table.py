"""The rules, in the order of the editing form."""

from news.articles.checks import event, outcomes, participants, pictures, publication, translation, wording
from news.articles.checks.problem import Check, Problem, Weight
from news.articles.keys import ArticleKind
from news.articles.models import Article
from news.articles.parts import Part

MUST, SHOULD = Weight.BLOCKING, Weight.ADVISORY
CONFERENCE, INSPECTION = frozenset({ArticleKind.CONFERENCE}), frozenset({ArticleKind.INSPECTION})
PROFILE, NOTICE = frozenset({ArticleKind.PROFILE}), frozenset({ArticleKind.NOTICE})
EVENTS = CONFERENCE | INSPECTION

CHECKS: tuple[Check, ...] = (
    Check(Part.TITLE, SHOULD, wording.title_in_capitals),
    Check(Part.TITLE, SHOULD, wording.title_too_long),
    Check(Part.TITLE, SHOULD, wording.lead_missing),
    Check(Part.TITLE, MUST, translation.words_still_vietnamese),
    Check(Part.PUBLICATION, MUST, translation.original_taken_down),
    Check(Part.BODY, MUST, pictures.pictures_still_to_come),
    Check(Part.EVENT, MUST, event.event_date_missing, EVENTS),
    Check(Part.EVENT, SHOULD, event.event_type_missing, CONFERENCE),
    Check(Part.EVENT, MUST, event.inferred_year_unexplained),
    Check(Part.OWN, SHOULD, event.fewer_members_than_declared, CONFERENCE),
    Check(Part.OWN, MUST, event.consultation_without_term, NOTICE),
    Check(Part.OWN, SHOULD, event.consultation_too_short, NOTICE),
    Check(Part.OWN, SHOULD, event.profile_of_nobody, PROFILE),
    Check(Part.OWN, MUST, event.portrait_without_consent, PROFILE),
    Check(Part.PEOPLE, SHOULD, participants.nobody_concerned, EVENTS),
    Check(Part.PEOPLE, SHOULD, participants.nobody_inspected, INSPECTION),
    Check(Part.PEOPLE, MUST, participants.empty_rows),
    Check(Part.PEOPLE, SHOULD, participants.names_without_record),
    Check(Part.PEOPLE, SHOULD, participants.people_without_post),
    Check(Part.PEOPLE, SHOULD, translation.links_unlike_the_original),
    Check(Part.BODY, SHOULD, wording.body_missing),
    Check(Part.BODY, MUST, pictures.pictures_without_description),
    Check(Part.BODY, SHOULD, pictures.pictures_without_caption),
    Check(Part.OUTCOMES, MUST, outcomes.awards_without_name),
    Check(Part.OUTCOMES, SHOULD, outcomes.granted_without_record),
    Check(Part.OUTCOMES, SHOULD, outcomes.told_as_granted),
    Check(Part.OUTCOMES, SHOULD, outcomes.documents_without_number),
    Check(Part.PUBLICATION, SHOULD, publication.author_missing),
    Check(Part.PUBLICATION, SHOULD, publication.source_without_address),
)


def problems_of(article: Article) -> list[Problem]:
    """Everything that ``article``, of its specific class and as it is in memory, lacks; what blocks comes first."""
    found = [problem for check in CHECKS for problem in check.problems(article)]
    return sorted(found, key=lambda problem: not problem.is_blocking)


def blocking(problems: list[Problem]) -> list[Problem]:
    """Those with which an article cannot be handed in."""
    return [problem for problem in problems if problem.is_blocking]
