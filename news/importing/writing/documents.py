"""Cited documents in the document library."""

from collections.abc import Sequence

from news.importing.model import DocumentFact
from news.registry.models import LegalDocument


def document_records(facts: Sequence[DocumentFact]) -> list[LegalDocument | None]:
    """The library's record of each cited document; None for one without a number.

    A number with its date names a document exactly, so one that the library lacks is filed as it was cited.
    """
    return [_record(fact) for fact in facts]


def _record(fact: DocumentFact) -> LegalDocument | None:
    if not fact.number:
        return None
    known = list(LegalDocument.objects.numbered(fact.number).filter(document_type=fact.type))
    fitting = [record for record in known if fact.date is None or record.issued is None or record.issued == fact.date]
    if fitting:
        return fitting[0] if len(fitting) == 1 else None
    return LegalDocument.objects.create(
        document_type=fact.type, number=fact.number[:80], issued=fact.date, issuer_text=fact.issuer[:200]
    )
