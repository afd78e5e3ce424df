"""Numbers of documents as they stand in a text: ``21/KH-UBND``, ``71/2016/QĐ-UBND``, ``05-NQ/TU``, ``06/2022/QH15``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from news.importing.facts.document_symbols import TYPE_CODES, TYPE_WORDS
from news.importing.facts.view import View, cue_form, cue_pattern, phrases_pattern
from news.importing.patterns import pattern

_NUMBER = pattern(
    r"(?<![\w/.,-])(?P<serial>\d{1,5}[a-z]?)\s?(?:/\s?(?P<year>(?:19|20)\d\d))?\s?"
    r"(?:/\s?(?P<symbol>[{U}][\w&]*(?:\s?[-–]\s?[{U}][\w&.]*)*(?:\s?/\s?[{U}][\w&]*)?)"
    r"|\s?-\s?(?P<party>[{U}]{1,4}[{L}]?\s?/\s?[{U}][\w.]*(?:-[{U}]\w*)*))(?![\w/])"
)
_BARE = re.compile(r"\s*(?:số\s*:?\s*)?(?P<serial>\d{1,5})(?=\s*,?\s*(?:ký )?ngày\s+\d|\s+(?:năm \d{4} )?của\s)")
_TYPE = cue_pattern(rf"(?<!\w)(?P<word>{phrases_pattern(tuple(word for word, _ in TYPE_WORDS))})(?!\w)")
_BETWEEN = re.compile(r"\s*(?:liên tịch\s*)?(?:\(?số\s*:?\s*)?")
_TITLED = re.compile(r"\s[^.;:()]{3,70}?\s?\(?số\s*:?\s*")
_TYPES_WITH_TITLE = frozenset({"luat", "phap_lenh", "hien_phap", "nghi_quyet", "khac"})
_REACH = 90
_TYPE_OF_CUE = {cue_form(word): kind for word, kind in TYPE_WORDS}


@dataclass(frozen=True, slots=True)
class NumberedDocument:
    """A document number with the kind of document; ``start`` includes the word before it."""

    type: str
    number: str
    symbol: str
    start: int
    end: int


def find_numbers(view: View) -> tuple[NumberedDocument, ...]:
    """Every document number of the text, in order."""
    return tuple(sorted([*_with_symbol(view), *_without_symbol(view)], key=lambda document: document.start))


def type_words(view: View) -> Iterator[tuple[int, int, str]]:
    """Start, end and type of every word that names a kind of document."""
    for found in _TYPE.finditer(view.cues):
        yield found.start(), found.end(), _TYPE_OF_CUE[found["word"]]


def _with_symbol(view: View) -> Iterator[NumberedDocument]:
    for found in _NUMBER.finditer(view.text):
        symbol = re.sub(r"\s", "", found["symbol"] or found["party"]).replace("–", "-").rstrip(".")
        named = _type_before(view, found.start())
        kind = _type_of(named[1] if named else None, symbol, party=bool(found["party"]))
        if kind is not None:
            number = re.sub(r"\s", "", found[0]).replace("–", "-").rstrip(".")
            yield NumberedDocument(kind, number, symbol, named[0] if named else found.start(), found.end())


def _without_symbol(view: View) -> Iterator[NumberedDocument]:
    """``Quyết định số 100 ngày 5/3/2023``: a serial alone needs the word before and the day behind."""
    for start, end, kind in type_words(view):
        found = _BARE.match(view.cues, end)
        if found:
            yield NumberedDocument(kind, found["serial"], "", start, found.end())


def _type_before(view: View, position: int) -> tuple[int, str] | None:
    """The nearest word for a kind of document right before a number, or before a title and "số"."""
    begin = max(position - _REACH, view.sentence_of(position).start)
    nearest = None
    for start, end, kind in type_words(view):
        if begin <= start and end <= position:
            nearest = (start, end, kind)
    if nearest is None:
        return None
    start, end, kind = nearest
    between = view.cues[end:position]
    if _BETWEEN.fullmatch(between) or (kind in _TYPES_WITH_TITLE and _TITLED.fullmatch(between)):
        return start, kind
    return None


def _type_of(named: str | None, symbol: str, *, party: bool) -> str | None:
    """A telling word wins over the symbol; a number of neither word nor known symbol is no document."""
    codes = re.split(r"[-/]", symbol)
    coded = TYPE_CODES.get(codes[0]) or ("luat" if re.fullmatch(r"QH\d+", codes[0]) else None)
    if named is not None and (named != "cong_van" or coded is None):
        return named
    if coded is not None and (len(codes) > 1 or codes[0].startswith("QH") or party):
        return coded
    return None
