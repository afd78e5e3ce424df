"""The registry as the fact finder sees it: names looked up in a text, longest first, blind to spelling."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from news.importing.facts.localities import province_name
from news.importing.facts.trie import Match, NameTrie
from news.importing.facts.view import View
from news.importing.facts.words import name_words
from portal.vietnamese.fold import fold_key


@dataclass(frozen=True, slots=True)
class DatedName:
    """A name a unit bore between two days; ``None`` is open."""

    name: str
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class KnownUnit:
    """A unit of the registry. ``province`` is empty for a central one; ``aliases`` hold acronyms and short names."""

    key: int
    names: tuple[DatedName, ...]
    province: str = ""
    kind: str = ""
    aliases: tuple[str, ...] = ()
    successors: tuple[int, ...] = ()

    def name_on(self, day: date | None) -> str:
        """Return the name borne on ``day``, or the first one filed."""
        return next((dated.name for dated in self.names if lasts(dated, day)), self.names[0].name)


@dataclass(frozen=True, slots=True)
class KnownBloc:
    """An emulation bloc or cluster of the registry."""

    key: int
    name: str
    aliases: tuple[str, ...] = ()
    province: str = ""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person of the registry; two people may bear one name."""

    key: int
    name: str


def lasts(dated: DatedName, day: date | None) -> bool:
    """Whether ``dated`` was in use on ``day``; an unknown day excludes nothing."""
    if day is None:
        return True
    return (dated.valid_from is None or dated.valid_from <= day) and (dated.valid_to is None or day <= dated.valid_to)


_LEVELS = (("tinh",), ("thanh", "pho"), ("tp",))


class RegistryView:
    """Units, blocs and people to resolve names against; built once, read many times."""

    def __init__(
        self,
        units: Iterable[KnownUnit] = (),
        blocs: Iterable[KnownBloc] = (),
        people: Iterable[KnownPerson] = (),
    ) -> None:
        self._units: NameTrie[KnownUnit] = NameTrie()
        self._blocs: dict[frozenset[str], KnownBloc] = {}
        self._people: dict[str, list[KnownPerson]] = {}
        for unit in units:
            self._file_unit(unit)
        for bloc in blocs:
            for name in (bloc.name, *bloc.aliases):
                self._blocs.setdefault(content_words(name), bloc)
        for person in people:
            self._people.setdefault(fold_key(person.name), []).append(person)

    def units_at(self, view: View, position: int) -> tuple[Match[KnownUnit], ...]:
        """Return what the registry knows under the words from ``position`` on, longest name first."""
        return tuple(self._units.matches(view.words, view.word_at(position)))[::-1]

    def unit_named(self, name: str, province: str, day: date | None = None) -> KnownUnit | None:
        """Return the one unit called ``name`` (with or without its province), or ``None`` when in doubt."""
        found = self._units.exact(unit_key(name, province)) or self._units.exact(name_words(name))
        return choose_unit(found, province, day)

    def bloc_named(self, name: str) -> KnownBloc | None:
        """Return the bloc with the same content words as ``name``."""
        return self._blocs.get(content_words(name))

    def person_named(self, name: str) -> KnownPerson | None:
        """Return the person of that name when there is only one."""
        found = self._people.get(fold_key(name), [])
        return found[0] if len(found) == 1 else None

    def _file_unit(self, unit: KnownUnit) -> None:
        for name in (*(dated.name for dated in unit.names), *unit.aliases):
            self._units.add(name_words(name), unit)
            self._units.add(unit_key(name, unit.province), unit)


def choose_unit(candidates: tuple[KnownUnit, ...], province: str, day: date | None) -> KnownUnit | None:
    """Return the candidate of ``province`` that bore its name on ``day``; ``None`` unless exactly one remains."""
    fitting = [unit for unit in candidates if not unit.province or not province or unit.province == province]
    if len(fitting) > 1:
        fitting = [unit for unit in fitting if any(lasts(dated, day) for dated in unit.names)]
    if len(fitting) != 1 or (fitting[0].province and not province):
        return None
    return fitting[0]


def unit_key(name: str, province: str) -> tuple[str, ...]:
    """Return the words of ``name`` without its province, the form shared by all provinces."""
    key = name_words(name)
    place = name_words(province)
    if not province or key[-len(place) :] != place:
        return key
    key = key[: -len(place)]
    for level in _LEVELS:
        if key[-len(level) :] == level:
            return key[: -len(level)]
    return key


_FORM_WORDS = frozenset("khoi cum thi dua cac trong thuoc tinh co quan don vi cua so tren dia ban".split())


def content_words(name: str) -> frozenset[str]:
    """Return the words that tell one bloc from another: order, joiners and words of form are dropped."""
    return frozenset(name_words(name)) - _FORM_WORDS | _bloc_kind(name)


def _bloc_kind(name: str) -> frozenset[str]:
    return frozenset({"#cum"} if fold_key(name).startswith("cum") else {"#khoi"})


def same_province(left: str, right: str) -> bool:
    """Compare two spellings of a province; an unknown one equals nothing."""
    return bool(left) and (province_name(left) or left) == (province_name(right) or right)
