"""Where documents come from: one source a noun."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from search.documents import articles, awards, blocs, kinds, legal_documents, movements, people, units
from search.documents.document import SearchDocument

_BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class Source:
    """A noun: the ids of all its records, and the documents of some of them (none for what may not be found)."""

    noun: str
    all_ids: Callable[[], list[int]]
    documents: Callable[[Sequence[int]], Iterator[SearchDocument]]

    def every_document(self) -> Iterator[SearchDocument]:
        """All documents of the noun, read from the database in batches."""
        ids = self.all_ids()
        for start in range(0, len(ids), _BATCH):
            yield from self.documents(ids[start : start + _BATCH])


SOURCES: Final = {
    source.noun: source
    for source in (
        Source(kinds.ARTICLE, articles.article_ids, articles.article_documents),
        Source(kinds.UNIT, units.unit_ids, units.unit_documents),
        Source(kinds.BLOC, blocs.bloc_ids, blocs.bloc_documents),
        Source(kinds.PERSON, people.person_ids, people.person_documents),
        Source(kinds.DOCUMENT, legal_documents.legal_document_ids, legal_documents.legal_documents),
        Source(kinds.AWARD, awards.award_ids, awards.award_documents),
        Source(kinds.MOVEMENT, movements.movement_ids, movements.movement_documents),
    )
}


def every_document() -> Iterator[SearchDocument]:
    """All that can be found."""
    for source in SOURCES.values():
        yield from source.every_document()


def every_key() -> list[str]:
    """Keys of all that can be found, without building the documents."""
    return [f"{source.noun}:{record_id}" for source in SOURCES.values() for record_id in source.all_ids()]
