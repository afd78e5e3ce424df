"""Who carries on what a unit did that is no more, whole or in parts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from news.registry.models import SuccessionLink, Unit

Departures = Mapping[int, Sequence[SuccessionLink]]


@dataclass(frozen=True, slots=True)
class Heir:
    """A unit that took over; ``scope`` says which part, empty means all of it."""

    unit: Unit
    scope: str


def heirs_of(unit: Unit, known: Departures) -> tuple[Heir, ...]:
    """The heirs of today, through any number of reorganisations; none while the unit lives.

    ``known`` holds the departures of every unit on the way. A part that was divided again stays with the unit that
    received it: nobody filed where each half went.
    """
    return () if unit.is_active else tuple(dict.fromkeys(_heirs(unit, "", frozenset({unit.pk}), known)))


def _heirs(unit: Unit, scope: str, seen: frozenset[Any], known: Departures) -> Iterator[Heir]:
    for link in _departures(unit, known):
        heir = link.successor
        if heir is None or heir.pk in seen:
            continue
        part = scope or link.scope
        yield from _further_heirs(heir, part, seen | {heir.pk}, known) or (Heir(heir, part),)


def _further_heirs(heir: Unit, part: str, seen: frozenset[Any], known: Departures) -> tuple[Heir, ...]:
    if heir.is_active or (part and any(link.is_partial for link in _departures(heir, known))):
        return ()
    return tuple(_heirs(heir, part, seen, known))


def _departures(unit: Unit, known: Departures) -> list[SuccessionLink]:
    today = localdate()
    return [link for link in known.get(unit.pk, ()) if link.succession.has_happened(today)]


def heirs_in_words(heirs: Sequence[Heir]) -> str:
    """``nay là A, B`` for all of it, ``một phần nay thuộc C (việc làm)`` for parts; empty without heirs."""
    whole = ", ".join(heir.unit.shown_name for heir in heirs if not heir.scope)
    parts = [heir for heir in heirs if heir.scope]
    said = [_("nay là %(unit)s") % {"unit": whole}] if whole else []
    return "; ".join([*said, *(_part(heir) for heir in parts)])


def _part(heir: Heir) -> str:
    return _("một phần nay thuộc %(unit)s (%(scope)s)") % {"unit": heir.unit.shown_name, "scope": _lowered(heir.scope)}


def _lowered(scope: str) -> str:
    """The scope within a sentence; an acronym keeps its capitals."""
    return scope if scope[1:2].isupper() else scope[:1].lower() + scope[1:]
