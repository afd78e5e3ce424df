"""Everything that the page of a person shows: posts, awards and articles, nothing private."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.timezone import localdate

from news.articles.models import Article, ArticlePerson
from news.public.selectors.award_line import AwardLine
from news.public.selectors.ledger_lines import line_of
from news.public.selectors.stories import Story, for_stories, stories
from news.public.selectors.unit_labels import UnitLabel, unit_labels
from news.public.selectors.unit_names import period
from news.registry.models import AwardRecord, Person, Position
from portal.delivery.clean_query import query_of
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import page_number

PAGE_SIZE = 10


@dataclass(frozen=True, slots=True)
class Post:
    """A post held for a time, at a unit under its name of that time; ``is_held`` says whether it is held today."""

    title: str
    unit: UnitLabel
    period: str
    is_held: bool


@dataclass(frozen=True, slots=True)
class PersonDossier:
    """Posts, awards and articles of one person."""

    posts: Sequence[Post]
    awards: Sequence[AwardLine]
    stories: Sequence[Story]
    paging: PageOf[Article]


def person_dossier(person: Person, request: HttpRequest) -> PersonDossier:
    """The dossier of a person. Twelve queries at the most."""
    mentions = ArticlePerson.objects.filter(person=person).values("article")
    found = for_stories(Article.public.filter(pk__in=mentions)).by_event_date()
    page: PageOf[Article] = paginate(found, page_number(request), PAGE_SIZE, query_of())
    awards = AwardRecord.objects.filter(person=person).with_parties().newest_first()
    return PersonDossier(
        posts=_posts(person),
        awards=[line_of(record) for record in awards],
        stories=stories(page.items, request),
        paging=page,
    )


def _posts(person: Person) -> Sequence[Post]:
    positions = sorted(person.positions.all(), key=lambda post: (post.valid_to is None, _start(post)), reverse=True)
    labels = unit_labels(post.unit_id for post in positions if post.unit_id)
    return [_post(position, labels.get(position.unit_id or 0)) for position in positions]


def _post(position: Position, label: UnitLabel | None) -> Post:
    unit = label or UnitLabel(position.unit_text)
    is_held = position.covers(localdate()) and not unit.then
    return Post(position.shown_title, unit, period(position.valid_from, position.valid_to), is_held)


def _start(position: Position) -> str:
    return position.valid_from.value if position.valid_from else ""
