"""Sentences as scopes of roles and awards: a list that follows a colon belongs to the sentence that opened it."""

import re
from dataclasses import dataclass

from news.importing.patterns import pattern

_END = pattern(r"[.!?…]+[\"”'’)]*(?=\s+[\"“‘(]?[{U}\d])|(?:\./\.)", re.MULTILINE)
_ABBREVIATION = re.compile(
    r"(?:\b(?:TP|Tp|Tx|TX|TS|PGS|GS|ThS|Ths|BS|KS|CN|NSND|NSƯT|Đ/c|đ/c|Th|CK\d?|CKI|CKII|St|Mr|Mrs|Dr|"
    r"No|H|Q|P|[A-ZĐ]))$"
)
_BULLET_LINE = re.compile(r"\s*[-–+*•·]\s")
_LIST_LINE = re.compile(r"\s*(?:[-–+•*·]|\d{1,2}[.)/]|[a-zđ]\))\s*")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Half-open range of the text."""

    start: int
    end: int


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """Split ``text`` at line ends and sentence marks; list lines after a colon stay with the line that opens them."""
    found: list[Sentence] = []
    for start, end in _paragraphs(text):
        found.extend(_in_paragraph(text, start, end))
    return tuple(found) or (Sentence(0, len(text)),)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    paragraphs: list[tuple[int, int]] = []
    position = 0
    for line in text.split("\n"):
        end = position + len(line)
        if paragraphs and _continues_list(text, paragraphs[-1], line):
            paragraphs[-1] = (paragraphs[-1][0], end)
        elif line.strip():
            paragraphs.append((position, end))
        position = end + 1
    return paragraphs


def _continues_list(text: str, before: tuple[int, int], line: str) -> bool:
    opened = text[before[0] : before[1]].rstrip()
    if not _LIST_LINE.match(line):
        return False
    return opened.endswith((":", ";", ",")) or (":\n" in opened and bool(_BULLET_LINE.match(line)))


def _in_paragraph(text: str, start: int, end: int) -> list[Sentence]:
    found = []
    begin = start
    for mark in _END.finditer(text, start, end):
        if mark.end() <= begin or _ABBREVIATION.search(text, begin, mark.start()):
            continue
        found.append(Sentence(begin, mark.end()))
        begin = mark.end()
    if text[begin:end].strip():
        found.append(Sentence(begin, end))
    return found
