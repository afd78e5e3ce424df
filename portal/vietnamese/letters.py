"""The letters of Vietnamese and the tables derived from them."""

import unicodedata

ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
"""The twenty-nine letters in the order of the national alphabet."""

VOWELS = "aăâeêioôơuưy"

TONE_MARKS = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
"""Combining marks of ngang, huyền, hỏi, ngã, sắc, nặng: the order in which dictionaries list the tones."""


def with_tone(vowel: str, tone: int) -> str:
    """Return ``vowel`` carrying the tone with that index in ``TONE_MARKS``, precomposed."""
    return unicodedata.normalize("NFC", vowel + TONE_MARKS[tone])


TONED_VOWELS: dict[str, tuple[str, int]] = {
    with_tone(vowel, tone): (vowel, tone) for vowel in VOWELS for tone in range(len(TONE_MARKS))
}
"""Every lower-case vowel with its tone → (the vowel without tone, index of the tone)."""

LOWER_CASE_LETTERS = frozenset(TONED_VOWELS) | frozenset(ALPHABET)
"""Every letter that correct lower-case Vietnamese may contain, precomposed."""

LETTERS = LOWER_CASE_LETTERS | frozenset(letter.upper() for letter in LOWER_CASE_LETTERS)
"""Every precomposed letter of Vietnamese in both cases."""

MARKED_LETTERS = frozenset(letter for letter in LETTERS if not letter.isascii())
"""The letters that only Vietnamese text of good health shows: those with any diacritic, and đ."""
