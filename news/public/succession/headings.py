"""The days above the columns of the picture."""

from django.utils.translation import gettext as _

from news.public.succession.graph import Graph
from news.public.succession.layers import depths
from portal.vietnamese.partial_date import PartialDate


def headings_of(graph: Graph) -> dict[int, str]:
    """By layer: before the first act, then the day or the days on which the units of the layer received."""
    depth = depths(graph)
    days: dict[int, set[str]] = {}
    for edge in graph.edges:
        if edge.day:
            days.setdefault(depth[edge.target], set()).add(edge.day)
    headings = {layer: _days(found) for layer, found in days.items()}
    if 1 in days:
        headings[0] = _("Trước %(ngay)s") % {"ngay": PartialDate(min(days[1])).display()}
    return headings


def _days(found: set[str]) -> str:
    first, last = PartialDate(min(found)).display(), PartialDate(max(found)).display()
    return first if first == last else f"{first}\u00a0– {last}"
