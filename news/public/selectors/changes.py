"""The acts that made and unmade a unit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from news.public.selectors.lineage import Lineage
from news.public.selectors.unit_labels import UnitLabel
from news.registry.models import SuccessionLink
from portal.vietnamese.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class Change:
    """One act of reorganisation as far as it concerns a unit. ``partial``: only a part passed, ``scope`` says which."""

    date: PartialDate | None
    kind: str
    from_units: Sequence[UnitLabel]
    to_units: Sequence[UnitLabel]
    partial: bool
    scope: str
    basis: str


def changes_of(lineage: Lineage, labels: Mapping[int, UnitLabel]) -> tuple[Change, ...]:
    """The acts, oldest first; each act's links stand together, partial ones apart."""
    groups: dict[tuple[int, str], list[SuccessionLink]] = {}
    for link in lineage.links:
        groups.setdefault((link.succession_id, link.scope), []).append(link)
    ordered = sorted(groups.values(), key=lambda links: (links[0].succession.effective_day is None, _day(links[0])))
    return tuple(_change(links, labels) for links in ordered)


def _day(link: SuccessionLink) -> str:
    return link.succession.effective.value if link.succession.effective else ""


def _change(links: Sequence[SuccessionLink], labels: Mapping[int, UnitLabel]) -> Change:
    act = links[0].succession
    before = dict.fromkeys(link.predecessor_id for link in links)
    after = dict.fromkeys(link.successor_id for link in links if link.successor_id)
    return Change(
        date=act.effective,
        kind=str(act.get_kind_display()).capitalize(),
        from_units=[_plain(labels[key]) for key in before],
        to_units=[_plain(labels[key]) for key in after],
        partial=links[0].is_partial,
        scope=links[0].scope,
        basis=act.legal_basis,
    )


def _plain(label: UnitLabel) -> UnitLabel:
    return UnitLabel(label.text, label.url)
