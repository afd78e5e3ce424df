"""What an exemplary figure has done, line by line, as the editors wrote it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

YEAR = r"\d{4}(?:\s*[–-]\s*(?:\d{4}|nay))?"
DAY = r"(?:tháng\s+)?\d{1,2}/(?:\d{1,2}/)?\d{4}"
DATED = re.compile(rf"(?:năm\s+)?({YEAR}|{DAY})\s*[:–-]\s*(.+)", re.IGNORECASE)
BULLET = re.compile(r"^[-–•*+]\s*")


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed; ``when`` is as written, empty for a line that begins without a date."""

    when: str
    text: str


def deeds_in(text: str) -> Sequence[Deed]:
    """The lines of ``text`` that say something, in their order."""
    lines = (BULLET.sub("", line.strip()) for line in text.splitlines())
    return tuple(_deed(line) for line in lines if line)


def _deed(line: str) -> Deed:
    dated = DATED.fullmatch(line)
    return Deed(dated[1], dated[2][0].upper() + dated[2][1:]) if dated else Deed("", line)
