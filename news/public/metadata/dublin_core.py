"""Dublin Core in the head of a page.

Circular 24/2011/TT-BTTTT asked portals of the state for title, creator, date, description, publisher and identifier,
and recommended language, source, coverage and others; DCMI's notes say how HTML holds them
(https://www.dublincore.org/specifications/dublin-core/dc-html/).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Term:
    """``name`` is one of the fifteen elements."""

    name: str
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DublinCore:
    """The elements; empty ones are left out."""

    title: str
    creators: Sequence[str]
    dated: date
    description: str
    publisher: str
    identifier: str
    language: str
    subjects: Sequence[str] = ()
    source: str = ""
    coverage: str = ""

    def terms(self) -> tuple[Term, ...]:
        """One term for each value."""
        return tuple(Term(name, content) for name, content in self._pairs() if content)

    def _pairs(self) -> Iterator[tuple[str, str]]:
        yield "DC.title", self.title
        yield from (("DC.creator", creator) for creator in self.creators)
        yield "DC.date", self.dated.isoformat()
        yield "DC.description", self.description
        yield "DC.publisher", self.publisher
        yield "DC.identifier", self.identifier
        yield "DC.language", self.language
        yield "DC.type", "Text"
        yield "DC.format", "text/html"
        yield from (("DC.subject", subject) for subject in self.subjects)
        yield "DC.source", self.source
        yield "DC.coverage", self.coverage
