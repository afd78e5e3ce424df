"""VNI-Windows: a base letter followed by a byte that carries its diacritics."""

import re
import unicodedata

_GRAVE, _HOOK, _TILDE, _ACUTE, _DOT = "\u0300\u0309\u0303\u0301\u0323"
_CIRCUMFLEX, _BREVE = "\u0302\u0306"
_TONES = {"ø": _GRAVE, "û": _HOOK, "õ": _TILDE, "ù": _ACUTE, "ï": _DOT}
_WITH_CIRCUMFLEX = {"â": "", "à": _GRAVE, "å": _HOOK, "ã": _TILDE, "á": _ACUTE, "ä": _DOT}
_WITH_BREVE = {"ê": "", "è": _GRAVE, "ú": _HOOK, "ü": _TILDE, "é": _ACUTE, "ë": _DOT}
_ALONE = {"ì": "ì", "æ": "ỉ", "ó": "ĩ", "í": "í", "ò": "ị", "ô": "ơ", "ö": "ư", "î": "ỵ", "ñ": "đ"}


def _marks_of(base: str) -> dict[str, str]:
    marks = dict(_TONES)
    if base in "aeo":
        marks |= {byte: _CIRCUMFLEX + tone for byte, tone in _WITH_CIRCUMFLEX.items()}
    if base == "a":
        marks |= {byte: _BREVE + tone for byte, tone in _WITH_BREVE.items()}
    return marks


_PAIRS = {
    base + byte: unicodedata.normalize("NFC", _ALONE.get(base, base) + marks)
    for base in "aeouyôö"
    for byte, marks in _marks_of(base).items()
}
_UNIT = re.compile("|".join([*_PAIRS, *_ALONE]), re.IGNORECASE)


def from_vni(view: str) -> str:
    """Decode a byte view; the case of a letter is that of its base letter."""
    return _UNIT.sub(_letter, view)


def _letter(unit: re.Match[str]) -> str:
    small = unit[0].lower()
    letter = _PAIRS.get(small) or _ALONE[small]
    return letter.upper() if unit[0][0].isupper() else letter
