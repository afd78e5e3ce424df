"""Letters of other alphabets that were put in the place of Vietnamese ones because they look alike."""

import re
from dataclasses import dataclass

from portal.vietnamese.normalise import to_nfc
from portal.vietnamese.syllables import is_vietnamese_syllable, vietnamese_rate

_CYRILLIC = dict(zip("аеорсухіјѕһԁԛԝАВЕКМНОРСТХУІЈЅ", "aeopcyxijshdqwABEKMHOPCTXYIJS", strict=True))
_GREEK = dict(zip("ονικαυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ovikauABEZHIKMNOPTYX", strict=True))
_LATIN = {"ð": "đ", "Ð": "Đ", "ɖ": "đ", "Ɖ": "Đ", "ɑ": "a", "ɡ": "g", "ı": "i", "ǎ": "ă", "Ǎ": "Ă", "ĭ": "ĩ", "ŭ": "ũ"}
_REPLACEMENTS = str.maketrans(_CYRILLIC | _GREEK | _LATIN)
_D_WITH_STROKE = frozenset("ðÐɖƉ")
_FOREIGN_SCRIPT = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_TELLING = re.compile("[\u0370-\u03ff\u0400-\u052f" + "".join(_LATIN) + "]")
_WORD = re.compile(r"[^\W\d_]+")
_MOSTLY_VIETNAMESE = 0.5
_LEAST_SUSPICIOUS_WORDS = 5
_SUSPICIOUS_SHARE = 0.08


@dataclass(frozen=True, slots=True)
class LookAlikes:
    """``text`` with the certain cases repaired; ``repaired`` and ``suspicious`` list the words as they were written.

    ``suspicious`` words carry diacritics in a way that no syllable allows, often enough to doubt the whole text.
    """

    text: str
    repaired: tuple[str, ...] = ()
    suspicious: tuple[str, ...] = ()

    @property
    def found(self) -> bool:
        return bool(self.repaired or self.suspicious)


def repair_look_alikes(text: str) -> LookAlikes:
    """Replace letters whose meaning is certain (Cyrillic а in a Latin word, ð for đ) and report what is not.

    A word is repaired only if the result is a Vietnamese syllable or the word mixes two alphabets, and only inside
    text that is mostly Vietnamese, so that a Russian or Greek quotation stays as it is.
    """
    original = to_nfc(text)
    repaired: list[str] = []

    def mend(word: re.Match[str]) -> str:
        plain = word[0].translate(_REPLACEMENTS)
        if plain == word[0] or not _certain(word[0], plain):
            return word[0]
        repaired.append(word[0])
        return plain

    mended = original
    if _TELLING.search(original) and vietnamese_rate(original.translate(_REPLACEMENTS)) >= _MOSTLY_VIETNAMESE:
        mended = _WORD.sub(mend, original)
    return LookAlikes(mended, tuple(repaired), _suspicious(mended))


def find_look_alikes(text: str) -> LookAlikes:
    """Report the words that ``repair_look_alikes`` would repair or doubt, leaving ``text`` as it is (NFC)."""
    findings = repair_look_alikes(text)
    return LookAlikes(to_nfc(text), findings.repaired, findings.suspicious)


def _certain(word: str, plain: str) -> bool:
    if is_vietnamese_syllable(plain) or not _D_WITH_STROKE.isdisjoint(word):
        return True
    mixes_alphabets = any(letter.isascii() for letter in word) and _FOREIGN_SCRIPT.search(word) is not None
    return mixes_alphabets and _FOREIGN_SCRIPT.search(plain) is None


def _suspicious(text: str) -> tuple[str, ...]:
    marked = [word for word in _WORD.findall(text) if not word.isascii()]
    wrong = tuple(word for word in marked if not is_vietnamese_syllable(word))
    mixed = tuple(word for word in wrong if _mixes(word))
    # Capitals begin the names of other peoples (Đăk Lăk, Niê), which follow spelling rules of their own.
    common = tuple(word for word in wrong if word.islower())
    many = len(set(common)) >= _LEAST_SUSPICIOUS_WORDS and len(common) >= _SUSPICIOUS_SHARE * len(marked)
    if many and vietnamese_rate(text) >= _MOSTLY_VIETNAMESE:
        return common + mixed
    return mixed


def _mixes(word: str) -> bool:
    return any(letter.isascii() for letter in word) and _FOREIGN_SCRIPT.search(word) is not None
