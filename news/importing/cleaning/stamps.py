"""The publication stamp: a line under (rarely over) the title, or a labelled one behind the body."""

import re
from dataclasses import dataclass
from datetime import datetime

from news.importing.cleaning.lines import Fate, Lines, is_running_text
from news.importing.cleaning.regions import tail_start
from portal.vietnamese.dates import parse_stamp

_DATE = r"\d{1,4}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{1,4}|\d{1,2} tháng \d{1,2}(?:,? năm |[/, ]+)\d{4}"
_CLOCK = r"T?\d{1,2}\s?(?::|h|g|giờ)\s?\d{2}(?:\s?(?::|phút|')\s?(?:\d{2})?)?(?:\.\d+)?(?:\s?(?:[AaPp][Mm]|SA|CH)\b)?"
_FURNISHING = re.compile(
    rf"(?:{_DATE}|{_CLOCK}|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|T[2-7]|CN)\b"
    r"|(?:ngày\s+)?(?:giờ\s+)?(?:đăng|xuất bản|cập nhật|phát hành|tạo|gửi|viết|đưa tin|ban hành)(?:\s+(?:tin|bài"
    r"|lúc|ngày|bởi|lần cuối))*"
    r"|được|posted(?:\s+on)?|published(?:\s+on)?|updated|last|date|ngày|lúc|vào|hồi|giờ|GMT|UTC|Z\b|\(?[+-]\d{1,2}(?::?\d{2})?\)?"
    r"|(?:số\s+)?lượt (?:xem|đọc)\W*[\d.,]*|\d+ lượt xem|views?\W*\d*|by|admin(?:istrator)?|quản trị)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:ngày\s+)?(?:giờ\s+)?(?:đăng|xuất bản|cập nhật|phát hành|posted|published|updated|thời gian)", re.IGNORECASE
)
_UPDATED = re.compile(r"cập nhật|updated", re.IGNORECASE)
_WORDS = re.compile(r"[^\W_]{2,}")
_HEAD_LINES = 10
_LONGEST_STAMP = 140
_LONGEST_RESIDUE = 45


@dataclass(frozen=True, slots=True)
class Stamp:
    """When the article appeared, and the text that says so."""

    moment: datetime | None
    text: str


def mark(lines: Lines) -> Lines:
    """Tell which lines are stamps: in the head any, behind the body a bare moment, elsewhere only labelled ones."""
    head = _head_end(lines)
    tail = tail_start(lines)
    result = list(lines)
    for index, line in enumerate(lines):
        if line.is_prose and (_is_stamp(line.text, in_head=index < head) or (index >= tail and _is_bare(line.text))):
            result[index] = line.becomes(Fate.STAMP)
    return tuple(result)


def _is_bare(text: str) -> bool:
    """A moment with its clock and nothing else; listed titles with a day behind them are longer."""
    return _is_stamp(text, in_head=True) and not _WORDS.search(residue(text)) and re.search(_CLOCK, text) is not None


def read(lines: Lines, stated: str) -> Stamp:
    """The stamp of the marked lines; ``stated`` is what the page's metadata says, and wins where both agree on "
    "the day."""
    texts = [line.text for line in lines if line.fate is Fate.STAMP]
    first = sorted(texts, key=lambda text: bool(_UPDATED.search(text)))[:1]
    shown = parse_stamp(first[0]) if first else None
    announced = parse_stamp(stated) if stated else None
    text = " · ".join(dict.fromkeys(texts))
    if shown is None or (announced is not None and announced.date() == shown.date()):
        return Stamp(announced or shown, text or stated)
    if announced is not None and first and _UPDATED.search(first[0]):
        return Stamp(announced, text)
    return Stamp(shown, text)


def residue(text: str) -> str:
    """What a stamp line says besides the moment: an author, a section."""
    return " ".join(_FURNISHING.sub(" ", text).split()).strip(" |-–—•·:,;/()[]")


def is_stamp_line(text: str) -> bool:
    """Whether the line holds a moment and hardly anything else."""
    return _is_stamp(text, in_head=True)


def _is_stamp(text: str, *, in_head: bool) -> bool:
    if len(text) > _LONGEST_STAMP or parse_stamp(text) is None:
        return False
    rest = residue(text)
    if not in_head:
        return _LABEL.match(text) is not None and not _WORDS.search(rest)
    has_clock = re.search(_CLOCK, text) is not None
    return not _WORDS.search(rest) or (has_clock and len(rest) <= _LONGEST_RESIDUE and not text.endswith("."))


def _head_end(lines: Lines) -> int:
    """Index of the first paragraph: stamps stand before it."""
    for index, line in enumerate(lines[:_HEAD_LINES]):
        if line.is_body and index > 0 and is_running_text(line.text):
            return index
    return min(len(lines), _HEAD_LINES)
