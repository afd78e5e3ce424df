"""Addresses of neighbouring states of the search page: a filter more, a filter less, another order."""

from dataclasses import dataclass

from django.http import QueryDict
from django.utils.translation import gettext as _

from portal.vietnamese.dates import short_date
from search.answers.answer import Answer
from search.answers.facets import FacetValue, facet_title
from search.query.filters import FACETS, Order
from search.query.parsed import ParsedQuery

_SHOWN = 12


@dataclass(frozen=True, slots=True)
class FacetLink:
    """A value to choose, or to give up when it is chosen."""

    label: str
    url: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class FacetLinks:
    """One facet: the most frequent values first, the others folded away."""

    title: str
    values: tuple[FacetLink, ...]
    more: tuple[FacetLink, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A link; ``url`` is empty for the present state."""

    label: str
    url: str


def parameters_of(query: ParsedQuery) -> QueryDict:
    """The address of the query, made only of what was understood."""
    parameters = QueryDict(mutable=True)
    if query.text:
        parameters["q"] = query.text
    for parameter, field in FACETS.items():
        if values := getattr(query.filters, field):
            parameters.setlist(parameter, list(values))
    for parameter, bound in (("tu", query.filters.since), ("den", query.filters.until)):
        if bound:
            parameters[parameter] = bound.isoformat()
    if query.order != Order.RELEVANCE:
        parameters["sap_xep"] = query.order.value
    return parameters


def facet_links(answer: Answer) -> list[FacetLinks]:
    """Links of every facet that has something to choose."""
    found = []
    for parameter, values in answer.facets.items():
        links = tuple(_facet_link(answer.query, parameter, value) for value in values)
        if links:
            found.append(FacetLinks(facet_title(parameter), links[:_SHOWN], links[_SHOWN:]))
    return found


def chosen_links(answer: Answer) -> list[Link]:
    """One link for each filter, which clears it alone."""
    found = [
        Link(value.label, _without(answer.query, parameter, value.value))
        for parameter, values in answer.facets.items()
        for value in values
        if value.chosen
    ]
    filters = answer.query.filters
    if filters.since:
        label = _("từ %(day)s") % {"day": short_date(filters.since)}
        found.append(Link(label, _without(answer.query, "tu", filters.since.isoformat())))
    if filters.until:
        label = _("đến %(day)s") % {"day": short_date(filters.until)}
        found.append(Link(label, _without(answer.query, "den", filters.until.isoformat())))
    return found


def order_links(query: ParsedQuery) -> list[Link]:
    """The three orders."""
    labels = {Order.RELEVANCE: _("phù hợp"), Order.NEWEST: _("mới nhất"), Order.EVENT: _("ngày diễn ra")}
    return [Link(label, "" if order == query.order else _in_order(query, order)) for order, label in labels.items()]


def suggestion_url(query: ParsedQuery, text: str) -> str:
    """The same search for ``text``."""
    parameters = parameters_of(query)
    parameters["q"] = text
    return _address(parameters)


def _facet_link(query: ParsedQuery, parameter: str, value: FacetValue) -> FacetLink:
    url = _without(query, parameter, value.value) if value.chosen else _with(query, parameter, value.value)
    return FacetLink(value.label, url, value.count, value.chosen)


def _with(query: ParsedQuery, parameter: str, value: str) -> str:
    parameters = parameters_of(query)
    parameters.appendlist(parameter, value)
    return _address(parameters)


def _without(query: ParsedQuery, parameter: str, value: str) -> str:
    parameters = parameters_of(query)
    parameters.setlist(parameter, [kept for kept in parameters.getlist(parameter) if kept != value])
    return _address(parameters)


def _in_order(query: ParsedQuery, order: Order) -> str:
    parameters = parameters_of(query)
    parameters.pop("sap_xep", None)
    if order != Order.RELEVANCE:
        parameters["sap_xep"] = order.value
    return _address(parameters)


def _address(parameters: QueryDict) -> str:
    return f"?{parameters.urlencode()}"
