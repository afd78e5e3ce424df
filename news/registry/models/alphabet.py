"""The order of the Vietnamese alphabet as a column that any database sorts right."""

from string import ascii_lowercase, digits
from typing import Final

from portal.vietnamese.collation import SortKey, person_sort_key, sort_key

LENGTH: Final = 255
_DIGITS: Final = digits + ascii_lowercase
_LARGEST: Final = len(_DIGITS) ** 2 - 1
_END_OF_WORD: Final = "00"


def name_order(name: str) -> str:
    """Text of a–z and 0–9 that sorts as the name does in a Vietnamese dictionary, in every collation."""
    return _as_text(sort_key(name))[:LENGTH]


def person_order(full_name: str) -> str:
    """Text that sorts as the person does in a Vietnamese list: by given name, family name, middle names."""
    return "".join(_as_text(key) for key in person_sort_key(full_name))[:LENGTH]


def _as_text(key: SortKey) -> str:
    letters, tones, _written = key
    words = (("".join(_pair(place) for place in word)) for word in letters)
    return _END_OF_WORD.join(words) + _END_OF_WORD * 2 + "".join(str(tone) for tone in tones) + _END_OF_WORD


def _pair(place: int) -> str:
    high, low = divmod(min(place, _LARGEST), len(_DIGITS))
    return _DIGITS[high] + _DIGITS[low]
