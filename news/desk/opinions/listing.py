"""The list of opinions with its filters."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, Q
from django.http import HttpRequest

from news.articles.models import Notice, Opinion, OpinionState
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import number, page_number

PAGE_SIZE = 30
CONSULTATION, STATE = "dot", "tt"


@dataclass(frozen=True, slots=True)
class ConsultationChoice:
    """A consultation that people wrote about: how many wrote, and how many of that nobody has read."""

    pk: int
    title: str
    opinions: int
    unread: int


@dataclass(frozen=True, slots=True)
class OpinionList:
    """A page of opinions; ``chosen`` and ``state`` are what it is narrowed to."""

    consultations: Sequence[ConsultationChoice]
    chosen: ConsultationChoice | None
    state: str
    paging: PageOf[Opinion]
    unread: int


def opinion_list(request: HttpRequest) -> OpinionList:
    """The newest first. Three queries, however long the list."""
    choices = _choices()
    wanted = number(request.GET, CONSULTATION)
    chosen = next((choice for choice in choices if choice.pk == wanted), None)
    state = request.GET.get(STATE, "")
    found = Opinion.objects.select_related("notice", "handled_by")
    if chosen:
        found = found.filter(notice=chosen.pk)
    if state in OpinionState.values:
        found = found.filter(state=state)
    return OpinionList(
        consultations=choices,
        chosen=chosen,
        state=state if state in OpinionState.values else "",
        paging=paginate(found, page_number(request), PAGE_SIZE, request.GET),
        unread=sum(choice.unread for choice in choices),
    )


def _choices() -> list[ConsultationChoice]:
    unread = Count("opinions", filter=Q(opinions__state=OpinionState.NEW))
    counted = Notice.objects.annotate(sent=Count("opinions"), unread=unread).filter(sent__gt=0)
    rows = counted.order_by("-opens_on", "-pk").values_list("pk", "title", "sent", "unread")
    return [ConsultationChoice(*row) for row in rows]
