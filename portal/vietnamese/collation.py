"""The order of Vietnamese dictionaries (TCVN 6909 letters) and of lists of people."""

from portal.vietnamese.letters import TONED_VOWELS
from portal.vietnamese.normalise import tidy

SortKey = tuple[tuple[tuple[int, ...], ...], tuple[int, ...], str]

# f, j, w and z are no letters of the alphabet but occur in names; they stand where readers expect them.
_LETTERS_IN_ORDER = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_PLACES = {letter: place for place, letter in enumerate(_LETTERS_IN_ORDER, start=100)}
_AFTER_ALL_LETTERS = 200


def sort_key(text: str) -> SortKey:
    """Return a key that sorts word by word by letter, then by tone (ngang huyền hỏi ngã sắc nặng), then as written."""
    tidied = tidy(text)
    words = tidied.lower().split()
    letters = tuple(tuple(_place(letter) for letter in word) for word in words)
    return letters, tuple(_tone(letter) for word in words for letter in word), tidied


def person_sort_key(full_name: str) -> tuple[SortKey, SortKey, SortKey]:
    """Return a key that sorts people by given name, then family name, then middle names."""
    words = tidy(full_name).split()
    given = words[-1] if words else ""
    family = words[0] if len(words) > 1 else ""
    return sort_key(given), sort_key(family), sort_key(" ".join(words[1:-1]))


def _place(letter: str) -> int:
    plain, _ = TONED_VOWELS.get(letter, (letter, 0))
    if plain in _PLACES:
        return _PLACES[plain]
    return ord(plain) if ord(plain) < 100 else _AFTER_ALL_LETTERS + ord(plain)


def _tone(letter: str) -> int:
    return TONED_VOWELS.get(letter, (letter, 0))[1]
