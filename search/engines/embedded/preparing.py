"""Documents made ready to be written: all that needs no database, so that other processes can do it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from search.documents.document import SearchDocument
from search.documents.storage import to_bytes
from search.documents.terms import IndexTerms, index_terms
from search.engines.embedded.families import family_of
from search.engines.facet_values import facet_values

Pair = str
"""Two neighbouring words of a title or lead as they are to be shown: ``thi đua``."""
PairCounts = Counter[Pair]


@dataclass(frozen=True, slots=True)
class Prepared:
    """The rows of one document in ``documents``, ``stored``, ``words``, ``headings`` and ``facets``, but for its id."""

    listing: tuple[object, ...]
    data: bytes
    columns: tuple[str, ...]
    heading: tuple[str, str, str]
    facets: tuple[tuple[str, str], ...]
    title: str
    title_exact: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents in their order, and in how many of them each pair stands."""

    documents: tuple[Prepared, ...]
    pairs: PairCounts


def prepare_batch(documents: Sequence[SearchDocument]) -> Batch:
    """Analyse and pack documents."""
    counts: PairCounts = Counter()
    prepared = []
    for document in documents:
        terms = index_terms(document)
        prepared.append(packed(document, terms))
        counts.update(pairs_of(terms))
    return Batch(tuple(prepared), counts)


def packed(document: SearchDocument, terms: IndexTerms) -> Prepared:
    """The rows of a document that has been analysed."""
    listed = document.listed_at.timestamp() if document.listed_at else None
    days = (day.isoformat() if day else None for day in (document.first_day, document.last_day))
    shown = (terms.title_exact, terms.lead_exact, terms.names, terms.own_codes)
    return Prepared(
        listing=(document.key, document.noun, listed, *days, *shown),
        data=to_bytes(document),
        columns=terms.columns,
        heading=(terms.title, terms.names, family_of(document.noun)),
        facets=tuple(facet_values(document)),
        title=terms.title,
        title_exact=terms.title_exact,
    )


def pairs_of(terms: IndexTerms) -> list[Pair]:
    """Pairs of title and lead, each once."""
    found: dict[Pair, None] = {}
    for exact in (terms.title_exact, terms.lead_exact):
        words = exact.split(" ")
        found.update(dict.fromkeys(map("{} {}".format, words, words[1:])))
    return list(found)
