"""The library of legal documents."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import gettext as _

from news.articles.models import Article, ArticleDocument
from news.public.selectors.award_line import AwardLine
from news.public.selectors.cited_documents import DocumentEntry, document_entry
from news.public.selectors.filter_field import FilterField, asked, choice_field
from news.public.selectors.ledger_lines import ledger_lines
from news.public.selectors.stories import Story, headline_of
from news.public.selectors.unit_labels import UnitLabel, departures_from, label_of
from news.registry.models import AwardRecord, DocumentType, LegalDocument
from news.registry.models.legal_document import LegalDocumentQuerySet
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import number, page_number, text

PAGE_SIZE = 30
SHOWN = 30
FIRST_YEAR, LAST_YEAR = 1945, 2200


@dataclass(frozen=True, slots=True)
class DocumentLibrary:
    """A page of documents and the form that narrows the list."""

    entries: Sequence[DocumentEntry]
    paging: PageOf[LegalDocument]
    fields: Sequence[FilterField]


@dataclass(frozen=True, slots=True)
class DocumentDossier:
    """A document with the articles that cite it and the awards that rest on it."""

    entry: DocumentEntry
    issuer: UnitLabel
    replaced_by: Sequence[DocumentEntry]
    articles: Sequence[Story]
    awards: Sequence[AwardLine]


def document_library(request: HttpRequest) -> DocumentLibrary:
    """Documents by ``?q=&loai=&nam=&trang=``, the newest first. Three queries."""
    years = LegalDocument.objects.order_by("-issued_day__year").exclude(issued_day=None)
    fields = (
        FilterField("q", _("Số, ký hiệu, trích yếu"), text(request.GET, "q")),
        choice_field("loai", _("Loại văn bản"), text(request.GET, "loai"), DocumentType.choices),
        choice_field(
            "nam",
            _("Năm ban hành"),
            number(request.GET, "nam", FIRST_YEAR, LAST_YEAR),
            [(year, year) for year in years.values_list("issued_day__year", flat=True).distinct()],
        ),
    )
    page = paginate(_asked_for(fields).newest_first(), page_number(request), PAGE_SIZE, asked(fields))
    return DocumentLibrary([document_entry(document) for document in page.items], page, fields)


def document_dossier(document: LegalDocument, request: HttpRequest) -> DocumentDossier:
    """The dossier of a document. Twelve queries at the most."""
    citing = ArticleDocument.objects.filter(document=document).values("article")
    articles = Article.public.filter(pk__in=citing).defer("body").by_event_date()[:SHOWN]
    awards = AwardRecord.objects.filter(decision=document).with_parties().newest_first()[:SHOWN]
    return DocumentDossier(
        entry=document_entry(document),
        issuer=_issuer(document),
        replaced_by=[document_entry(newer) for newer in document.replaced_by.all()],
        articles=[headline_of(article, request) for article in articles],
        awards=ledger_lines(awards.prefetch_related("unit__names")),
    )


def _issuer(document: LegalDocument) -> UnitLabel:
    if document.issuer is None:
        return UnitLabel(document.issuer_text)
    return label_of(document.issuer, departures_from([document.issuer]), document.issued)


def _asked_for(fields: Sequence[FilterField]) -> LegalDocumentQuerySet:
    wanted = {field.name: field.value for field in fields}
    found = LegalDocument.objects.matching(wanted["q"])
    if wanted["loai"]:
        found = found.filter(document_type=wanted["loai"])
    return found.filter(issued_day__year=int(wanted["nam"])) if wanted["nam"] else found
