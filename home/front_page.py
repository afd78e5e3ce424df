"""The front page: what its editors chose, and otherwise what is newest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Case, F, Max, Value, When
from django.http import HttpRequest
from django.utils.timezone import localdate

from home.bloc_matrix import BlocMatrix, bloc_matrix
from home.consultations import open_consultations
from home.models import HomePage
from news.articles.keys import ArticleKind
from news.articles.managers import ArticleQuerySet
from news.articles.models import Article
from news.public.selectors.award_line import AwardLine
from news.public.selectors.ledger_lines import ledger_line
from news.public.selectors.stories import Story, for_stories, headline_of, stories
from news.public.selectors.unit_labels import names_and_heirs
from news.registry.models import AwardRecord

FRESH = 30
HEADLINES = 6
MEETINGS = 4
UPCOMING = 4
PROFILES = 4
NOTICES = 4
AWARDS = 5
MEETING_KINDS = (ArticleKind.CONFERENCE, ArticleKind.INSPECTION)


@dataclass(frozen=True, slots=True)
class FrontPage:
    """Everything on the front page; a story stands in one place only."""

    lead: Story | None
    headlines: Sequence[Story]
    meetings: Sequence[Story]
    upcoming: Sequence[Story]
    exemplar: Story | None
    profiles: Sequence[Story]
    awards: Sequence[AwardLine]
    blocs: BlocMatrix
    notices: Sequence[Story]


def front_page(page: HomePage, request: HttpRequest) -> FrontPage:
    """Read the front page; the number of queries does not grow with the archive."""
    terms = open_consultations()
    fresh = _fresh(page, terms)
    lead = _lead(page, fresh)
    meetings = [article for article in fresh if article.kind in MEETING_KINDS and article != lead][:MEETINGS]
    notices = _notices(fresh, lead, terms)
    placed = {lead, *meetings, *notices}
    headlines = [article for article in fresh if article not in placed and article.kind != ArticleKind.PROFILE]
    exemplar, profiles = _profiles(page, request)
    return FrontPage(
        lead=next(iter(stories([lead] if lead else [], request, "hero")), None),
        headlines=stories(headlines[:HEADLINES], request),
        meetings=stories(meetings, request),
        upcoming=[headline_of(article, request) for article in _upcoming()],
        exemplar=exemplar,
        profiles=profiles,
        awards=_newest_awards(),
        blocs=bloc_matrix(localdate().year),
        notices=[replace(story, closes_on=terms.get(story.key)) for story in stories(notices, request)],
    )


def _fresh(page: HomePage, terms: Mapping[int, date]) -> list[Article]:
    """The articles picked by the editors, then the newest, then open consultations that are older."""
    picked = [pick.article_id for pick in page.picks.all()]
    wanted = [*picked, *terms]
    chosen = for_stories(Article.public.filter(pk__in=wanted)) if wanted else Article.public.none()
    by_key = {article.pk: article for article in chosen}
    newest = [article for article in for_stories(Article.public.newest_first())[:FRESH] if article.pk not in picked]
    listed = {*picked, *(article.pk for article in newest)}
    first = [by_key[key] for key in picked if key in by_key]
    return [*first, *newest, *(by_key[key] for key in terms if key in by_key and key not in listed)]


def _notices(fresh: Sequence[Article], lead: Article | None, terms: Mapping[int, date]) -> Sequence[Article]:
    """Open consultations first, the nearest end before the others, then the newest notices."""
    found = [article for article in fresh if article.kind == ArticleKind.NOTICE and article != lead]
    return sorted(found, key=lambda article: terms.get(article.pk, date.max))[:NOTICES]


def _lead(page: HomePage, fresh: Sequence[Article]) -> Article | None:
    if page.lead_article_id:
        chosen = for_stories(Article.public.filter(pk=page.lead_article_id)).first()
        if chosen:
            return chosen
    with_picture = (article for article in fresh if article.hero_image_id and article.kind != ArticleKind.PROFILE)
    return next(with_picture, fresh[0] if fresh else None)


def _upcoming() -> ArticleQuerySet:
    found = Article.public.filter(event_first_day__gt=localdate()).defer("body")
    return found.order_by("event_first_day", "-pk")[:UPCOMING]


def _profiles(page: HomePage, request: HttpRequest) -> tuple[Story | None, Sequence[Story]]:
    """The profile shown large, and three more."""
    profiles = for_stories(Article.public.of_kind(ArticleKind.PROFILE))
    chosen_first = Case(When(pk=page.exemplar_id or 0, then=Value(0)), default=Value(1))
    found = list(profiles.order_by(chosen_first, "-listed_at", "-pk")[:PROFILES])
    shown = stories(found, request, "portrait")
    return (shown[0], shown[1:]) if shown else (None, ())


def _newest_awards() -> Sequence[AwardLine]:
    """The records that something happened to last."""
    changed = F("changed").desc(nulls_last=True)
    found = AwardRecord.objects.annotate(changed=Max("steps__happened_day")).order_by(changed, "-pk")
    found = found.select_related("form", "unit", "person", "decision")
    return [ledger_line(record) for record in found.prefetch_related(*names_and_heirs("unit__"))[:AWARDS]]
