"""The structure of an article: kind of page, event with date and place, cited documents, remarks for the editor."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from news.importing.facts import event_dates, events, page_types, periods, places
from news.importing.facts.document_issuers import IssuerReader
from news.importing.facts.documents import read_documents
from news.importing.facts.opening import opening_of
from news.importing.facts.units import UnitFinder
from news.importing.facts.view import View
from news.importing.model import CleanArticle, DateFact, DocumentFact, EventFacts, Remark
from portal.vietnamese.dates import find_dates

_LATEST_USUAL_PUBLICATION = 365
"""Days after the event; later stamps are usually those of a site migration."""


@dataclass(frozen=True, slots=True)
class Structure:
    """What the text says of itself as a report."""

    page_type: str
    event: EventFacts
    documents: tuple[DocumentFact, ...]
    warnings: tuple[Remark, ...]


def read_structure(article: CleanArticle, view: View, units: UnitFinder, home: str) -> Structure:
    """Read the structure; ``home`` is the article's own province, empty if it tells none."""
    opening = opening_of(article)
    mentions = tuple(find_dates(view.text))
    stamp = article.published_at.date() if article.published_at else None
    documents = read_documents(view, mentions, IssuerReader(view, units, home), stamp)
    types = events.event_types(view, article, opening)
    date = event_dates.event_date(view, article, opening, mentions, documents.facts)
    if "public_consultation" in types:
        date = event_dates.consultation_date(view, mentions) or date
    kind = page_types.page_type(view, article, opening, types, dated=date is not None)
    date = None if kind == "profile" else date
    event = EventFacts(
        types=types,
        date=date,
        place="" if kind in {"profile", "notice"} or not (types or date) else places.event_place(view, opening, date),
        period=periods.period(view, article, opening, types),
        theme=periods.theme(view) if types else "",
    )
    return Structure(kind, event, documents.facts, (*documents.remarks, *_date_remarks(article, date)))


def _date_remarks(article: CleanArticle, date: DateFact | None) -> tuple[Remark, ...]:
    if date is None:
        return ()
    remarks = []
    if date.inferred:
        message = _("Năm của sự kiện không ghi trong bài. %(reason)s")
        remarks.append(Remark("year_inferred", message % {"reason": date.reason}))
    if _is_migrated(article, date):
        message = _("Bài đăng sau sự kiện hơn một năm: có thể là ngày chuyển trang, không phải ngày đăng đầu tiên.")
        remarks.append(Remark("suspected_migration_date", message))
    return tuple(remarks)


def _is_migrated(article: CleanArticle, date: DateFact) -> bool:
    if article.published_at is None:
        return False
    return (article.published_at.date() - date.date.last_day).days > _LATEST_USUAL_PUBLICATION
