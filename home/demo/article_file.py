"""An article as a plain text file: lines ``name: value``, a blank line, the body.

A name may come several times; a value with several parts separates them by ``|``.
"""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
SEPARATOR = "|"


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """What stands in one file; ``key`` is the file's name without its suffix."""

    key: str
    lines: tuple[tuple[str, str], ...]
    body: str

    def text(self, name: str) -> str:
        """The value of a name that comes once; empty when it is missing."""
        return next((value for found, value in self.lines if found == name), "")

    def rows(self, name: str) -> list[list[str]]:
        """The values of a name that may come several times, in their parts."""
        return [split_parts(value) for found, value in self.lines if found == name]

    def number(self, name: str) -> int | None:
        """The value as a whole number."""
        value = self.text(name)
        return int(value) if value else None

    def day(self, name: str) -> date | None:
        """The value as a day."""
        value = self.text(name)
        return date.fromisoformat(value) if value else None

    def instant(self, name: str) -> datetime | None:
        """The value as a Vietnamese time of day."""
        value = self.text(name)
        return datetime.fromisoformat(value).replace(tzinfo=HANOI) if value else None


def split_parts(value: str) -> list[str]:
    """The parts of a value; an empty part stays, for it holds a place."""
    return [part.strip() for part in value.split(SEPARATOR)]


def read_article(path: Path) -> ArticleFile:
    """The file at ``path``. Raises ``ValueError`` for a head line that has no name."""
    head, _blank, body = path.read_text(encoding="utf-8").partition("\n\n")
    return ArticleFile(path.stem, tuple(_line(line) for line in head.splitlines()), body.strip())


def _line(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon:
        raise ValueError(f"A head line reads “name: value”, not {line!r}.")
    return name.strip(), value.strip()
