"""Spelling-blind forms of a text. All but ``fold_key`` keep the length of NFC text, so offsets carry over."""

import re
import unicodedata

from portal.vietnamese.letters import TONE_MARKS, with_tone
from portal.vietnamese.normalise import to_nfc

_LATIN_RANGES = (range(0x00C0, 0x0250), range(0x1E00, 0x1F00))
# Letters whose mark is part of the letter, so that Unicode gives them no decomposition.
_UNDECOMPOSED = {"đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ħ": "h", "ı": "i"}


def _base_letters() -> dict[int, str]:
    table = {ord(letter): base for letter, base in _UNDECOMPOSED.items()}
    for code in (code for block in _LATIN_RANGES for code in block):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii() and base.isalpha():
            table[code] = base.lower()
    return table


_BASE_LETTERS = _base_letters()
# U+0130 is the one letter whose lower case is two characters long.
_LENGTH_SAFE_LOWER = {0x0130: "i"}
_TONE_TO_SECOND_VOWEL = {
    with_tone(first, tone) + second: first + with_tone(second, tone)
    for first, second in ("oa", "oe", "uy")
    for tone in range(1, len(TONE_MARKS))
}
_FIRST_VOWEL_TONED = re.compile("|".join(_TONE_TO_SECOND_VOWEL))
_GI_WITH_TONE = re.compile(r"\bg([ìỉĩíị])a")
_Y_TO_I = {with_tone("y", tone): with_tone("i", tone) for tone in range(len(TONE_MARKS))}
_FINAL_Y = re.compile(r"\b(h|k|l|m|s|t|qu)([yỳỷỹýỵ])\b")
_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")
_COMBINING = re.compile("[\u0300-\u036f]")


def fold(text: str) -> str:
    """Return ``text`` in lower case without diacritics, đ as d; as long as the NFC form of ``text``."""
    return to_nfc(text).translate(_BASE_LETTERS).lower()


def canonical(text: str) -> str:
    """Return NFC lower case with one tone placement (hòa → hoà) and one i/y (kỹ → kĩ); as long as NFC ``text``.

    The tone goes to the second vowel because that is also right after qu- and in closed syllables (quý, hoàn).
    """
    lower = to_nfc(text).translate(_LENGTH_SAFE_LOWER).lower()
    placed = _FIRST_VOWEL_TONED.sub(lambda pair: _TONE_TO_SECOND_VOWEL[pair[0]], lower)
    placed = _GI_WITH_TONE.sub(_move_tone_to_a, placed)
    return _FINAL_Y.sub(lambda syllable: syllable[1] + _Y_TO_I[syllable[2]], placed)


def _move_tone_to_a(syllable: re.Match[str]) -> str:
    mark = unicodedata.normalize("NFD", syllable[1])[1]
    return "gi" + unicodedata.normalize("NFC", "a" + mark)


def fold_key(text: str) -> str:
    """Return the key under which names are matched: folded, y as i, anything but letters and digits one space."""
    words = _NOT_ALPHANUMERIC.sub(" ", _COMBINING.sub("", fold(text))).strip()
    return _FINAL_Y.sub(lambda syllable: syllable[1] + "i", words)
