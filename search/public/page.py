"""What the search page shows."""

from dataclasses import dataclass, field

from portal.delivery.paging import PageOf
from search.answers.answer import Answer
from search.answers.result import Result
from search.public.links import (
    FacetLinks,
    Link,
    chosen_links,
    facet_links,
    order_links,
    parameters_of,
    suggestion_url,
)
from search.query.parsed import ParsedQuery

_PERIOD = frozenset({"tu", "den"})


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One state of ``/tim-kiem/``. Records and articles are separate lists, each in the order of the answer."""

    answer: Answer
    records: tuple[Result, ...]
    articles: tuple[Result, ...]
    paging: PageOf[Result]
    facets: list[FacetLinks]
    chosen: list[Link]
    orders: list[Link]
    suggestion: Link | None = None
    understood: list[str] = field(default_factory=list)
    is_explained: bool = False

    @property
    def kept(self) -> list[tuple[str, str]]:
        """Parameters that the form for the period sends along."""
        parameters = parameters_of(self.answer.query)
        return [(name, str(value)) for name, values in parameters.lists() if name not in _PERIOD for value in values]


def search_page(answer: Answer, is_explained: bool = False) -> SearchPage:
    """The page for an answer; ``is_explained`` adds the parts of each score."""
    query = answer.query
    paging = PageOf(answer.results, query.page, answer.pages, answer.total, parameters_of(query).urlencode())
    return SearchPage(
        answer=answer,
        records=tuple(result for result in answer.results if result.is_record),
        articles=tuple(result for result in answer.results if not result.is_record),
        paging=paging,
        facets=facet_links(answer),
        chosen=chosen_links(answer),
        orders=order_links(query),
        suggestion=Link(answer.suggestion, suggestion_url(query, answer.suggestion)) if answer.suggestion else None,
        understood=_understood(query),
        is_explained=is_explained,
    )


def _understood(query: ParsedQuery) -> list[str]:
    """Acronyms and long forms that were also searched for."""
    expanded = (slot for slot in query.slots if len(slot.ways) > 1 and slot.exact)
    return [f"{' '.join(slot.exact)} = {', '.join(' '.join(way.words) for way in slot.ways[1:])}" for slot in expanded]
