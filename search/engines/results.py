"""What every engine answers."""

from dataclasses import dataclass, field

from search.documents.document import SearchDocument


@dataclass(frozen=True, slots=True)
class Hit:
    """A document found, with its score and the parts that add up to it (name → value)."""

    document: SearchDocument
    score: float
    parts: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many results have the value; ``value`` is a kind, slug, key or year."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Found:
    """One page of results. ``facets`` is keyed by parameter, the most frequent value first.

    ``suggestion`` is the query as it was probably meant; ``is_cut_short`` tells that the time ran out.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    facets: dict[str, tuple[FacetCount, ...]] = field(default_factory=dict)
    suggestion: str | None = None
    is_cut_short: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A completion while typing. A ``query`` has no address and no document of its own."""

    text: str
    kind: str
    url: str = ""
    key: str = ""
