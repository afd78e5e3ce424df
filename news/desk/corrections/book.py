"""The book of corrections and take-downs as the newsroom reads it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from news.articles.book import BookEntry, entries_of, keys_of
from news.articles.models import Correction, TakeDown
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import page_number

PAGE_SIZE = 30


@dataclass(frozen=True, slots=True)
class BookRow:
    """One line: mark of the state, title, what was done, when, by whom, and the next step (label and address)."""

    mark: str
    title: str
    edit_url: str
    text: str
    at: datetime
    who: str
    step: str
    step_url: str


@dataclass(frozen=True, slots=True)
class DeskBook:
    """A page of the book and the figures of the year."""

    year: int
    corrections: int
    take_downs: int
    rows: Sequence[BookRow]
    paging: PageOf[Any]


def desk_book(request: HttpRequest) -> DeskBook:
    """The book, the newest first. Seven queries, however long the page."""
    paging = paginate(
        keys_of(Correction.objects.all(), TakeDown.objects.all()), page_number(request), PAGE_SIZE, request.GET
    )
    year = localdate().year
    return DeskBook(
        year=year,
        corrections=Correction.objects.filter(published_at__year=year).count(),
        take_downs=TakeDown.objects.filter(taken_down_at__year=year).count(),
        rows=[_row(entry) for entry in entries_of(paging.items)],
        paging=paging,
    )


def _row(entry: BookEntry) -> BookRow:
    record = entry.record
    return _correction(record) if isinstance(record, Correction) else _take_down(record)


def _correction(made: Correction) -> BookRow:
    waiting = made.published_at is None
    return BookRow(
        mark="duyet" if waiting else "dang",
        title=made.article.title,
        edit_url=_edit_url(made.article_id),
        text=_("Chờ duyệt. %(note)s") % {"note": made.note} if waiting else made.note,
        at=made.published_at or made.noted_at,
        who=str(made.by or ""),
        step=_("Xem các bản"),
        step_url=reverse("wagtailadmin_pages:history", args=[made.article_id]),
    )


def _take_down(made: TakeDown) -> BookRow:
    text = _("Gỡ: %(reason)s. Căn cứ: %(basis)s") % {"reason": made.get_reason_display(), "basis": made.legal_basis}
    step, url = _("Xem bản gốc"), reverse("wagtailadmin_pages:history", args=[made.article_id])
    if made.restored_at is None:
        step, url = _("Đưa bài trở lại…"), reverse("desk_restore", args=[made.article_id])
    return BookRow(
        mark="go" if made.restored_at is None else "dang",
        title=made.article.title,
        edit_url=_edit_url(made.article_id),
        text=text if made.restored_at is None else _("%(text)s. Đã đưa trở lại.") % {"text": text},
        at=made.taken_down_at,
        who=str(made.by or ""),
        step=step,
        step_url=url,
    )


def _edit_url(page_id: int) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page_id])
