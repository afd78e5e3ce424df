"""What documents say in the words of the interface, for readers of another language: the index holds Vietnamese."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext

from news.public.selectors.unit_labels import unit_labels
from news.registry.models import UnitKind
from portal.vietnamese.reader import reads_english
from search.documents.document import SearchDocument
from search.documents.kinds import UNIT

SEPARATOR: Final = " · "


@dataclass(frozen=True, slots=True)
class Wording:
    """The kicker and the note of a document as readers see them; either may be empty."""

    kicker: str
    note: str


def wording_of(document: SearchDocument) -> Wording:
    """The labels of the index as the catalogue has them, whose source texts they are; any other text stays."""
    return Wording(_translated(document.kicker), _translated(document.note))


def wordings(documents: Iterable[SearchDocument]) -> Mapping[str, Wording]:
    """The wording of each document by key.

    Kinds of units and their heirs are rows, not source texts: for English readers four queries at most ask for them.
    """
    shown = list(documents)
    units = [document for document in shown if document.noun == UNIT] if reads_english() else []
    return {document.key: wording_of(document) for document in shown} | _of_units(units)


def _of_units(units: Sequence[SearchDocument]) -> dict[str, Wording]:
    if not units:
        return {}
    kinds = {kind.name: kind.shown_name for kind in UnitKind.objects.all()}
    heirs = unit_labels(document.record_id for document in units if document.note)
    return {
        document.key: Wording(
            kinds.get(document.kicker, document.kicker),
            heirs[document.record_id].then if document.record_id in heirs else "",
        )
        for document in units
    }


def _translated(labels: str) -> str:
    return SEPARATOR.join(gettext(label) for label in labels.split(SEPARATOR) if label)
