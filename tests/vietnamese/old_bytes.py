"""Encoders for tests: today's text as old programs would have stored it."""

import unicodedata

from portal.vietnamese.letters import TONE_MARKS, TONED_VOWELS
from portal.vietnamese.tcvn3 import from_tcvn3
from portal.vietnamese.vni import from_vni

_SMALL_TCVN3 = {from_tcvn3(chr(code)): bytes([code]) for code in range(0xA1, 0x100)}
_VNI_MARKS = "".join(chr(code) for code in range(0xE0, 0x100))
_VNI = {from_vni(base + mark): base + mark for base in "aeouyôöAEOUYÔÖ" for mark in _VNI_MARKS}
_VNI |= {from_vni(alone): alone for alone in [*_VNI_MARKS, *_VNI_MARKS.upper()] if from_vni(alone) != alone}


def to_tcvn3(text: str) -> bytes:
    """Encode for a .VnTime font; toned capitals become small, as they did."""
    return b"".join(_SMALL_TCVN3.get(letter) or _SMALL_TCVN3.get(letter.lower()) or letter.encode() for letter in text)


def to_vni(text: str) -> bytes:
    return "".join(_VNI.get(letter, letter) for letter in text).encode("latin-1")


def to_windows_1258(text: str) -> bytes:
    """Encode with the tone as a combining character behind its vowel."""
    return "".join(map(_vowel_then_tone, text)).encode("windows-1258")


def _vowel_then_tone(letter: str) -> str:
    vowel, tone = TONED_VOWELS.get(letter.lower(), (letter, 0))
    cased = vowel.upper() if letter.isupper() else vowel
    return unicodedata.normalize("NFC", cased) + TONE_MARKS[tone]
