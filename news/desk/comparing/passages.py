"""The running text of an article as a row of passages: title, lead, paragraphs, pictures, boxes."""

from dataclasses import dataclass, field
from enum import StrEnum

from news.desk.comparing.lines import Line


class Form(StrEnum):
    """What a passage is; only passages of one form can be versions of each other."""

    TITLE = "title"
    LEAD = "lead"
    TEXT = "text"
    PICTURE = "picture"
    BOX = "box"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in use: the record in the library and the words that belong to this use."""

    image: int | None
    alt: str = ""
    decorative: bool = False
    caption: str = ""
    credit: str = ""
    missing_file: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, picture or box. ``key`` stays the same for as long as editors move and change it, else empty.

    ``label`` names it for people ("Bảng", "Ảnh 2"); text has exactly one line, pictures have none.
    """

    form: Form
    label: str
    key: str = ""
    lines: tuple[Line, ...] = ()
    picture: Picture | None = None
    style: str = field(default="")

    @property
    def text(self) -> str:
        """The words, one line a line."""
        return "\n".join(line.text for line in self.lines)

    @property
    def weight(self) -> int:
        """How much would have to be read again; what weighs less is what was moved."""
        return len(self.text) + 1

    @property
    def content(self) -> tuple[object, ...]:
        """What makes two passages the same, wherever they stand and whatever they are called."""
        return (self.form, tuple((line.text, line.style, line.marks) for line in self.lines), self.picture)
