"""A query as it was probably meant."""

from dataclasses import dataclass

from search.query.parsed import ParsedQuery


@dataclass(frozen=True, slots=True)
class Correction:
    """A query that differs in one word, and its text with diacritics to show."""

    query: ParsedQuery
    text: str
