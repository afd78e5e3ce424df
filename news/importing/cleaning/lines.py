"""The lines of an article on their way through cleaning: nothing is deleted, each line is told its fate."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from news.importing.model import BlockKind, RawArticle, RawBlock
from portal.vietnamese.normalise import tidy, tidy_lines


class Fate(StrEnum):
    """What a line turned out to be."""

    BODY = "body"
    TITLE = "title"
    STAMP = "stamp"
    BYLINE = "byline"
    SOURCE = "source"
    IMAGE = "image"
    CAPTION = "caption"
    CREDIT = "credit"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text (a table keeps its rows); ``file`` only where the fate is an image."""

    kind: BlockKind
    text: str
    fate: Fate = Fate.BODY
    file: str = ""
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def is_body(self) -> bool:
        return self.fate is Fate.BODY

    @property
    def is_prose(self) -> bool:
        """Undecided text of a kind that can still be a caption, byline or boilerplate."""
        return self.fate is Fate.BODY and self.kind is not BlockKind.TABLE

    def becomes(self, fate: Fate) -> "Line":
        return replace(self, fate=fate)

    def says(self, text: str) -> "Line":
        return replace(self, text=text)


Lines = tuple[Line, ...]

_SENTENCE_END = (".", "!", "?", "…", ".”", '."', "”.", ":", ";")
_FULL_STOP = (".", "!", "?", "…", ".”", '."', "!”", "?”", ".)")
_RUNNING_LENGTH = 60


def lines_of(raw: RawArticle) -> Lines:
    """Lines in document order: NFC, one space between words, empty ones left out."""
    return tuple(line for block in raw.blocks for line in _lines_of_block(block))


def ends_sentence(text: str) -> bool:
    """Whether the text ends as sentences do, administrative ``./.`` included."""
    return text.rstrip().endswith(_FULL_STOP)


def ends_or_announces(text: str) -> bool:
    """Whether the text ends as a sentence or introduces a list."""
    return text.rstrip().endswith(_SENTENCE_END)


def is_running_text(text: str) -> bool:
    """A line long and closed enough to be a paragraph of its own."""
    return len(text) >= _RUNNING_LENGTH and ends_or_announces(text)


def texts(lines: Iterable[Line], fate: Fate) -> tuple[str, ...]:
    """The texts of the lines with one fate, in order."""
    return tuple(line.text for line in lines if line.fate is fate)


def _lines_of_block(block: RawBlock) -> list[Line]:
    if block.kind is BlockKind.IMAGE:
        return [Line(block.kind, "", Fate.IMAGE, file=block.file)]
    if block.kind is BlockKind.TABLE:
        rows = tuple(tuple(map(tidy, row)) for row in block.rows)
        return [Line(block.kind, tidy_lines(block.text), rows=rows)]
    return [Line(block.kind, text) for text in tidy_lines(block.text).split("\n") if text]
