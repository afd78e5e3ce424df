"""What documents say in the words of the interface, for readers of another language: the index holds Vietnamese."""

from collections.abc import Iterable, Mapping
from typing import Final

from django.utils.translation import gettext

from news.public.selectors.unit_labels import unit_labels
from portal.vietnamese.reader import reads_english
from search.documents.document import SearchDocument
from search.documents.kinds import UNIT

SEPARATOR: Final = " · "


def worded(labels: str) -> str:
    """``labels``, joined by ``SEPARATOR``, as the catalogue has them: what the index holds are its source texts.

    A label that is no source text, such as a kind of unit that the records office has added, stays as it is.
    """
    return SEPARATOR.join(gettext(label) for label in labels.split(SEPARATOR) if label)


def heirs_for_readers(documents: Iterable[SearchDocument]) -> Mapping[str, str]:
    """What English readers are told of units that are no more, by key; three queries at most, none on Vietnamese."""
    if not reads_english():
        return {}
    gone = [document for document in documents if document.noun == UNIT and document.note]
    labels = unit_labels(document.record_id for document in gone)
    return {document.key: labels[document.record_id].then for document in gone if document.record_id in labels}
