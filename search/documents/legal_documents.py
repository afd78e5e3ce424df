"""Laws, decisions, plans and letters as search documents, found by number, date and title."""

from collections.abc import Iterator, Sequence

from news.registry.models import LegalDocument
from search.documents.document import SearchDocument
from search.documents.kinds import DOCUMENT


def legal_document_ids() -> list[int]:
    """Primary keys of all documents."""
    return list(LegalDocument.objects.order_by("pk").values_list("pk", flat=True))


def legal_documents(document_ids: Sequence[int]) -> Iterator[SearchDocument]:
    """Documents of the legal documents that exist. A constant number of queries."""
    found = LegalDocument.objects.filter(pk__in=document_ids).select_related("issuer")
    for document in found.prefetch_related("issuer__names", "issuer__departures__successor__departures").order_by("pk"):
        yield _document(document)


def _document(document: LegalDocument) -> SearchDocument:
    title = f"{document.citation}: {document.title}" if document.title else document.citation
    issued = document.issued
    return SearchDocument(
        key=f"{DOCUMENT}:{document.pk}",
        noun=DOCUMENT,
        kind=DOCUMENT,
        title=title,
        url=document.get_absolute_url(),
        lead=" · ".join(filter(None, [document.issuer_name, issued.display() if issued else ""])),
        kicker=str(document.get_document_type_display()),
        note=str(document.get_status_display()) if document.status else "",
        names=tuple(filter(None, [document.number, document.issuer_name])),
        numbers=(document.number,) if document.number else (),
        dates=(issued.value,) if issued else (),
        event_date=issued.value if issued else "",
        first_day=issued.first_day if issued else None,
        last_day=issued.last_day if issued else None,
        years=(issued.year,) if issued else (),
        units=(document.issuer.slug,) if document.issuer else (),
        unit_names=(document.issuer_name,) if document.issuer_name else (),
    )
