"""Documents, as lists show them."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from news.public.selectors.linked_rows import DocumentRow, LinkedRows, partial
from news.registry.models import DocumentType, LegalDocument
from portal.vietnamese.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """``missing``: cited in a text, not in the library; it then has no link."""

    title: str
    url: str
    detail: str
    date: PartialDate | None
    missing: bool = False


def cited_documents(rows: LinkedRows) -> tuple[DocumentEntry, ...]:
    """The documents that an article cites, in its order."""
    return tuple(_cited(row) for row in rows.documents)


def document_entry(document: LegalDocument) -> DocumentEntry:
    """A document of the library; its issuer should be fetched along."""
    has_number = bool(document.number)
    return DocumentEntry(
        title=document.citation if has_number else document.title,
        url=document.get_absolute_url(),
        detail=document.title if has_number else str(document.get_document_type_display()),
        date=document.issued,
    )


def _cited(row: DocumentRow) -> DocumentEntry:
    if not row.document__slug:
        number = _("số %(number)s") % {"number": row.number} if row.number else ""
        return DocumentEntry(row.written_as or number, "", row.issuer, partial(row.dated), missing=True)
    kind = str(DocumentType(row.document__document_type or DocumentType.KHAC).label)
    numbered = _("%(kind)s số %(number)s") % {"kind": kind, "number": row.document__number}
    return DocumentEntry(
        title=numbered if row.document__number else row.document__title or row.written_as,
        url=reverse("public:document", args=[row.document__slug]),
        detail=(row.document__title or "") if row.document__number else "",
        date=partial(row.document__issued),
    )
