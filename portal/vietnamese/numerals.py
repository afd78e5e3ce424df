"""Numbers as Vietnamese texts write them: a dot between thousands, words up to the thousands."""

import re

from portal.vietnamese.normalise import tidy
from portal.vietnamese.reader import reads_english

_GROUPED = re.compile(r"\d{1,3}(?:[. ]\d{3})+", re.ASCII)
_DIGITS = re.compile(r"\d+", re.ASCII)
_UNITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_SCALES = {"mười": 10, "mươi": 10, "chục": 10, "trăm": 100, "nghìn": 1000, "ngàn": 1000}
_FILLERS = frozenset({"linh", "lẻ"})
_ONLY_AFTER_TENS = frozenset({"mốt", "tư", "lăm", "nhăm"})


def format_number(number: int) -> str:
    """Return ``number`` grouped as the reader writes it: 1204 → ``1.204``, for English readers ``1,204``."""
    return f"{number:,}" if reads_english() else f"{number:,}".replace(",", ".")


def parse_count(text: str) -> int | None:
    """Read a count in digits (``08``, ``1.204``) or words (``mười một``, ``hai mươi lăm``); ``None`` if it is none."""
    spelt = tidy(text).lower()
    if _DIGITS.fullmatch(spelt):
        return int(spelt)
    if _GROUPED.fullmatch(spelt):
        return int(re.sub(r"\D", "", spelt))
    return _from_words(spelt.split())


def _from_words(words: list[str]) -> int | None:
    thousands = next((place for place, word in enumerate(words) if _SCALES.get(word) == 1000), None)
    if thousands is None:
        return _below_thousand(words)
    head = _below_thousand(words[:thousands])
    rest = words[thousands + 1 :]
    tail = _below_thousand(rest) if rest else 0
    return None if not head or tail is None else head * 1000 + tail


def _below_thousand(words: list[str]) -> int | None:
    if len(words) > 1 and words[1] == "trăm":
        hundreds = _UNITS.get(words[0])
        tail = _below_hundred(words[2:]) if words[2:] else 0
        return None if hundreds is None or tail is None else hundreds * 100 + tail
    return _below_hundred(words)


def _below_hundred(words: list[str]) -> int | None:
    match words:
        case [unit] if unit in _UNITS and unit not in _ONLY_AFTER_TENS:
            return _UNITS[unit]
        case ["mười"]:
            return 10
        case ["mười", unit] if unit in _UNITS:
            return 10 + _UNITS[unit]
        case [tens, "mươi" | "chục"] if tens in _UNITS:
            return _UNITS[tens] * 10
        case [tens, "mươi", unit] if tens in _UNITS and unit in _UNITS:
            return _UNITS[tens] * 10 + _UNITS[unit]
        case [filler, unit] if filler in _FILLERS and unit in _UNITS:
            return _UNITS[unit]
        case [tens, unit] if tens in _UNITS and unit in _UNITS and _UNITS[tens] > 1 and _UNITS[unit] > 0:
            return _UNITS[tens] * 10 + _UNITS[unit]
    return None
