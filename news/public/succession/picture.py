"""The succession picture of a unit: what to draw, in which words, in two drawings for broad and narrow pages."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from news.public.selectors.unit_names import period
from news.public.succession.columns import columns
from news.public.succession.drawing import Drawing
from news.public.succession.graph import Graph, Passage, State, graph_of
from news.public.succession.headings import headings_of
from news.public.succession.label import Label
from news.public.succession.nearest import nearest
from news.public.succession.rows import rows
from news.registry.models import SuccessionLink, Unit

MAX_UNITS = 24
SCOPE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class SuccessionPicture:
    """``here`` is the state of the page's own unit, ``present`` those that exist today; ``left_out`` counts units."""

    title: str
    description: str
    wide: Drawing
    tall: Drawing
    here: frozenset[State]
    present: frozenset[State]
    left_out: int


def succession_picture(
    unit: Unit, links: Iterable[SuccessionLink], units: Mapping[int, Unit]
) -> SuccessionPicture | None:
    """The picture of the unit with at most ``MAX_UNITS`` units around it; None where nothing passed to anybody."""
    passed = [link for link in links if link.successor_id]
    shown = nearest(unit.pk, [(link.predecessor_id, link.successor_id or 0) for link in passed], MAX_UNITS)
    drawn = [link for link in passed if {link.predecessor_id, link.successor_id} <= shown]
    graph = graph_of(_passage(link) for link in drawn)
    if not graph.edges:
        return None
    labels = {state: _label(state, graph, drawn, units[state.unit]) for state in graph.states}
    named = {end for link in passed for end in (link.predecessor_id, link.successor_id)}
    return SuccessionPicture(
        title=_("Sơ đồ kế tục của %(unit)s") % {"unit": unit.shown_name},
        description=_description(graph),
        wide=columns(graph, labels, headings_of(graph)),
        tall=rows(graph, labels),
        here=frozenset(state for state in graph.states if state.unit == unit.pk and _is_last(state, graph)),
        present=frozenset(state for state in graph.states if units[state.unit].is_active and _is_last(state, graph)),
        left_out=len(named - shown),
    )


def _passage(link: SuccessionLink) -> Passage:
    effective = link.succession.effective
    return Passage(link.predecessor_id, link.successor_id or 0, effective.value if effective else "", link.is_partial)


def _is_last(state: State, graph: Graph) -> bool:
    return all(other.turn <= state.turn for other in graph.states if other.unit == state.unit)


def _description(graph: Graph) -> str:
    count = len({state.unit for state in graph.states})
    units = ngettext("Sơ đồ có %(so)s đơn vị", "Sơ đồ có %(so)s đơn vị", count) % {"so": count}
    partial = _(" Nét đứt: chỉ chuyển một phần.") if any(edge.partial for edge in graph.edges) else ""
    return _("%(don_vi)s, xếp từ trước đến nay.%(mot_phan)s Danh sách bằng chữ ở ngay dưới sơ đồ.") % {
        "don_vi": units,
        "mot_phan": partial,
    }


def _label(state: State, graph: Graph, links: Sequence[SuccessionLink], unit: Unit) -> Label:
    notes = (_years(state, graph, unit), _part(state, graph, links))
    return Label(unit.shown_name, tuple(note for note in notes if note), unit.get_absolute_url())


def _years(state: State, graph: Graph, unit: Unit) -> str:
    if state.turn:
        return _("sau khi nhận thêm việc")
    if not _is_last(state, graph):
        return _("trước khi nhận thêm việc")
    return period(unit.established, unit.dissolved)


def _part(state: State, graph: Graph, links: Sequence[SuccessionLink]) -> str:
    """Which part passed on, where it was a single one."""
    departures = [edge for edge in graph.edges if edge.source == state and edge.partial]
    if len(departures) != 1:
        return ""
    target = departures[0].target.unit
    scopes = [link.scope for link in links if (link.predecessor_id, link.successor_id) == (state.unit, target)]
    scope = next((scope for scope in scopes if scope), "")
    short = scope if len(scope) <= SCOPE_LENGTH else f"{scope[:SCOPE_LENGTH].rstrip()}…"
    return _("một phần: %(viec)s") % {"viec": short} if scope else ""
