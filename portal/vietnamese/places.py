"""The provinces and centrally run cities of Vietnam, before and after the mergers of 1 July 2025."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from portal.vietnamese.fold import canonical, fold_key
from portal.vietnamese.letters import MARKED_LETTERS
from portal.vietnamese.normalise import to_nfc
from portal.vietnamese.province_table import ALIASES, CITIES, MERGERS, UNCHANGED

MERGER_DAY = date(2025, 7, 1)
_HUE_DAY = date(2025, 1, 1)
_LEVEL = re.compile(r"^(?:tinh|thanh pho|tp|t p) ")

_CITY_WORDS = re.compile(r"^thành\s+phố\s+|[^\w\s]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Place:
    """One life of a province: a merged unit that kept its name is a new row.

    ``valid_from`` and ``valid_to`` are its first and last day, ``None`` where the life is open on that side;
    ``successor`` is the ``name`` of the unit that took it over.
    """

    name: str
    city: bool
    aliases: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    successor: str | None = None

    @property
    def full_name(self) -> str:
        """The name with its level: ``tỉnh Bắc Kạn``, ``thành phố Huế``."""
        return f"{'thành phố' if self.city else 'tỉnh'} {self.name.removeprefix('TP. ')}"

    def existed_on(self, day: date) -> bool:
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A province named at ``[start, end)`` of a text."""

    start: int
    end: int
    place: Place


def _place(name: str, first: date | None = None, last: date | None = None, successor: str | None = None) -> Place:
    return Place(name, name in CITIES, ALIASES.get(name, ()), first, last, successor)


def _provinces() -> tuple[Place, ...]:
    unchanged = [_place(name) for name in UNCHANGED]
    hue = [_place("Huế", first=_HUE_DAY), _place("Thừa Thiên Huế", None, _HUE_DAY - timedelta(days=1), "Huế")]
    merged = [_place(name, first=MERGER_DAY) for name, _ in MERGERS]
    last_day = MERGER_DAY - timedelta(days=1)
    former = [_place(part, None, last_day, name) for name, parts in MERGERS for part in parts]
    return tuple(unchanged + hue + merged + former)


PROVINCES = _provinces()
"""Every life of every unit of provincial level since the end of the 63: current ones before former ones."""


def _spellings() -> dict[str, list[Place]]:
    table: dict[str, list[Place]] = {}
    for place in PROVINCES:
        for spelling in (place.name, *place.aliases):
            table.setdefault(_key(spelling), []).append(place)
    return table


def _key(text: str) -> str:
    return re.sub(r"[\W_]+", " ", canonical(text)).strip()


_BY_SPELLING = _spellings()
_BY_FOLDED = {fold_key(spelling): lives for spelling, lives in _BY_SPELLING.items()}


# Inside a text these name a person or a ministry's short form more often than the place.
_ONLY_ALONE = frozenset({canonical("Hồ Chí Minh"), "hcm"})
_NAMES_IN_TEXT = sorted(
    {*_BY_SPELLING, canonical("thành phố Hồ Chí Minh")} - _ONLY_ALONE, key=lambda key: (-len(key), key)
)
_MENTION = re.compile(
    r"(?<!\w)(?:" + "|".join(r"[\s.,–—-]{1,3}".join(key.split()) for key in _NAMES_IN_TEXT) + r")(?!\w)"
)


def find_province(text: str, on: date | None = None) -> Place | None:
    """Return the province that ``text`` is the name of, or else the first that it names; ``on`` picks the life.

    Without ``on`` the present unit wins over a former one of the same name.
    """
    lives = _named_by_all_of(text)
    if lives:
        return _life(lives, on)
    mentions = find_provinces(text, on)
    return mentions[0].place if mentions else None


def find_provinces(text: str, on: date | None = None) -> list[PlaceMention]:
    """Return every province named in ``text`` with capitals; offsets count NFC characters."""
    original = to_nfc(text)
    return [
        PlaceMention(found.start(), found.end(), _life(_BY_SPELLING[_key(found[0]).removeprefix("thành phố ")], on))
        for found in _MENTION.finditer(canonical(original))
        if _capitalised(original[found.start() : found.end()])
    ]


def _named_by_all_of(text: str) -> list[Place] | None:
    key = _LEVEL.sub("", fold_key(text))
    lives = _BY_FOLDED.get(key) or _BY_FOLDED.get(fold_key(text))
    if lives is None or MARKED_LETTERS.isdisjoint(to_nfc(text)):
        return lives
    exact = re.sub(r"^(?:tỉnh|thành phố|tp) ", "", _key(text))
    return _BY_SPELLING.get(exact) or _BY_SPELLING.get(_key(text))


def _capitalised(name: str) -> bool:
    return all(word[0].isupper() for word in _CITY_WORDS.sub("", name).split())


def _life(lives: list[Place], on: date | None) -> Place:
    if on is None:
        return lives[0]
    return next((place for place in lives if place.existed_on(on)), lives[0])
