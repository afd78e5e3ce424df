"""Titles in capitals and the sentence case that an editor is offered instead."""

import re
from collections.abc import Iterable
from functools import lru_cache

from portal.vietnamese.acronyms import ACRONYMS
from portal.vietnamese.fold import canonical, fold
from portal.vietnamese.letters import MARKED_LETTERS
from portal.vietnamese.normalise import to_nfc
from portal.vietnamese.places import PROVINCES
from portal.vietnamese.proper_nouns import GENERAL_PROPER_NOUNS
from portal.vietnamese.syllables import is_vietnamese_syllable

_MOSTLY = 0.8
_TOKEN = re.compile(r"\S+")
_PART = re.compile(r"[^\W_]+")
_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_BEFORE_ROMAN = re.compile(r"\b(?:thứ|khóa|khoá|hạng|kỳ|kì|đợt|quý|quí|cấp|tập|phần|chương|kỷ|vùng|loại|bậc|lần)\s+$")
_SENTENCE_START = re.compile(r"(?:^|[.!?…]\s)\W*(\w)")
_LEVEL_BEFORE = re.compile(r"(?:tỉnh|thành phố|tp)\.?\s+$")
# A title leaves out the province of the unit whose registered name ends in it.
_PROVINCE_AT_END = re.compile(r"(?<=\w)\s+(?:tỉnh|thành phố|TP\.?)\s+\w.*$")
_LETTERS_OF_ORDINARY_WORDS = frozenset("YEUO")
_LONGEST_ACRONYM = 5
_VOWELS = frozenset("aeiouy")
# "hòa bình" is peace far more often than the province.
_ALSO_A_COMMON_WORD = frozenset({canonical("Hòa Bình")})
_ACRONYM_SPELLINGS = {acronym.upper(): acronym for acronym in ACRONYMS}


def is_all_caps(text: str) -> bool:
    """Tell whether at least four fifths of the letters of ``text`` are capitals, and more than one letter is."""
    letters = [character for character in to_nfc(text) if character.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    return capitals > 1 and capitals >= _MOSTLY * len(letters)


def sentence_case(text: str, proper_nouns: Iterable[str] = ()) -> str:
    """Return ``text``, if in capitals, in sentence case; a text that is not in capitals comes back as it is (NFC).

    ``proper_nouns`` (units, people, places) give their capitals back, longest first; so do provinces, acronyms and
    Roman numerals. Only the case changes, never a letter: the result is a proposal for an editor.
    """
    original = to_nfc(text)
    if not is_all_caps(original):
        return original
    cased = list(_lower(original))
    for start, end, spelling in _tokens_in_case(original):
        cased[start:end] = spelling
    _restore(cased, original, _longest_first(proper_nouns))
    for first in _SENTENCE_START.finditer(original):
        cased[first.start(1)] = original[first.start(1)].upper()
    return "".join(cased)


def _longest_first(proper_nouns: Iterable[str]) -> list[str]:
    given = set(proper_nouns)
    without_province = {_PROVINCE_AT_END.sub("", noun) for noun in given}
    return sorted(given | without_province | _general_nouns(), key=lambda noun: (-len(noun), noun))


@lru_cache(maxsize=1)
def _general_nouns() -> frozenset[str]:
    places = {spelling for place in PROVINCES for spelling in (place.name, *place.aliases)}
    return frozenset(places) | frozenset(GENERAL_PROPER_NOUNS)


def _lower(text: str) -> str:
    return "".join(character.lower() if len(character.lower()) == 1 else character for character in text)


def _tokens_in_case(text: str) -> Iterable[tuple[int, int, str]]:
    for token in _TOKEN.finditer(text):
        bare = token[0].strip(".,;:!?()[]{}“”\"'‘’«»…")
        start = token.start() + token[0].find(bare)
        if spelling := _ACRONYM_SPELLINGS.get(bare.upper()):
            yield start, start + len(bare), spelling
        elif any(character.isdigit() for character in bare):
            yield start, start + len(bare), bare
        else:
            yield from _parts_in_case(text, start, bare)


def _parts_in_case(text: str, offset: int, token: str) -> Iterable[tuple[int, int, str]]:
    for part in _PART.finditer(token):
        start = offset + part.start()
        yield start, start + len(part[0]), _part_in_case(part[0], _lower(text[max(0, start - 20) : start]))


def _part_in_case(part: str, before: str) -> str:
    if spelling := _ACRONYM_SPELLINGS.get(part.upper()):
        return spelling
    if len(part) == 1:
        return _lower(part) if part in _LETTERS_OF_ORDINARY_WORDS or not part.isascii() else part
    if _ROMAN.fullmatch(part) and _BEFORE_ROMAN.search(before):
        return part
    if is_vietnamese_syllable(part):
        return _lower(part)
    is_acronym = len(part) <= _LONGEST_ACRONYM or _VOWELS.isdisjoint(fold(part))
    return part if is_acronym else part[0] + _lower(part[1:])


def _restore(cased: list[str], original: str, nouns: list[str]) -> None:
    exact, folded = canonical(original), fold(original)
    claimed = [False] * len(original)
    for noun in nouns:
        spelt = to_nfc(noun)
        for start, end in _occurrences(canonical(spelt), exact) or _unaccented(fold(spelt), folded, original):
            if any(claimed[start:end]) or not _is_meant(spelt, original[:start]):
                continue
            claimed[start:end] = [True] * (end - start)
            _lay_case(cased, start, end, spelt)


def _occurrences(noun: str, text: str) -> list[tuple[int, int]]:
    words = [re.escape(word) for word in _PART.findall(noun)]
    if not words or words[0] not in text:
        return []
    pattern = r"(?<!\w)" + r"[^\w]{1,3}".join(words) + r"(?!\w)"
    return [found.span() for found in re.finditer(pattern, text)]


def _unaccented(noun: str, text: str, original: str) -> list[tuple[int, int]]:
    found = _occurrences(noun, text)
    return [(start, end) for start, end in found if MARKED_LETTERS.isdisjoint(original[start:end])]


def _is_meant(noun: str, before: str) -> bool:
    return canonical(noun) not in _ALSO_A_COMMON_WORD or _LEVEL_BEFORE.search(_lower(before)) is not None


def _lay_case(cased: list[str], start: int, end: int, noun: str) -> None:
    letters = (character for character in noun if character.isalnum())
    for place in range(start, end):
        if cased[place].isalnum():
            cased[place] = cased[place].upper() if next(letters).isupper() else cased[place].lower()
