"""Articles that answer a question, as a query set over indexed columns and keys."""

from typing import Any, Final

from django.db.models import Q

from news.articles.models import Article, ArticleBloc, ArticleUnit, Section
from news.desk.listing.asked import ME, UNDATED, Asked
from news.desk.listing.seen import articles_seen_by
from news.desk.models import Claim, FoldedTitle
from news.desk.standing import State
from news.desk.states import at_stage, in_state
from news.registry.models import Unit

MOVING: Final = frozenset(
    {State.WAITING_EDITOR, State.CLAIMED, State.RETURNED, State.WAITING_PUBLISHER, State.SCHEDULED}
)

# The first and the last follow an index, the others sort what the filters have left.
COLUMNS: Final = {
    "": ("-listed_at", "-pk"),
    "su-kien": ("-event_last_day", "-listed_at", "-pk"),
    "sua": ("-latest_revision_created_at", "-pk"),
    "cu": ("listed_at", "pk"),
}


def found_for(asked: Asked, reader: Any) -> Any:
    """The articles that ``reader`` may find and that answer the question, in the order asked for."""
    found = articles_seen_by(reader)
    for narrow in (_by_kind, _by_section, _by_participants, _by_person, _by_days, _by_words):
        found = narrow(found, asked, reader)
    if asked.state:
        found = _at(found, State(asked.state))
    return found.order_by(*COLUMNS[asked.order])


def _at(found: Any, state: State) -> Any:
    """What waits, waits: also as an update of a published article."""
    return at_stage(found, state) if state in MOVING else in_state(found, state)


def _by_kind(found: Any, asked: Asked, _reader: Any) -> Any:
    return found.filter(kind=asked.kind) if asked.kind else found


def _by_section(found: Any, asked: Asked, _reader: Any) -> Any:
    """As an interval of paths, which every database answers from the index of paths."""
    if not asked.section:
        return found
    path = Section.objects.filter(pk=asked.section).values_list("path", flat=True).first()
    return found.filter(path__range=Article._get_children_path_interval(path)) if path else found.none()


def _by_participants(found: Any, asked: Asked, _reader: Any) -> Any:
    if asked.bloc:
        found = found.filter(pk__in=ArticleBloc.objects.filter(bloc=asked.bloc).values("article"))
    if asked.unit:
        units = Unit.objects.matching(asked.unit).order_by().values("pk")
        found = found.filter(pk__in=ArticleUnit.objects.filter(unit__in=units).values("article"))
    return found


def _by_person(found: Any, asked: Asked, reader: Any) -> Any:
    """Writer or holder."""
    if not asked.person:
        return found
    person = reader.pk if asked.person == ME else int(asked.person)
    return found.filter(Q(owner=person) | Q(pk__in=Claim.objects.filter(holder=person).values("article")))


def _by_days(found: Any, asked: Asked, _reader: Any) -> Any:
    if asked.dating == UNDATED:
        return found.filter(event_first_day__isnull=True)
    if asked.first_day:
        found = found.filter(event_last_day__gte=asked.first_day)
    return found.filter(event_first_day__lte=asked.last_day) if asked.last_day else found


def _by_words(found: Any, asked: Asked, _reader: Any) -> Any:
    return found.filter(pk__in=FoldedTitle.holding(asked.words)) if asked.words else found
