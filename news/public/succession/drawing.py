"""A drawing of boxes, lines and headings, ready for a template."""

from collections.abc import Sequence
from dataclasses import dataclass

from news.public.succession.graph import State
from news.public.succession.label import LINE_HEIGHT, PADDING, Line


@dataclass(frozen=True, slots=True)
class Box:
    """A state as a rectangle; all lengths are whole units of the drawing, one pixel at the usual text size."""

    state: State
    x: int
    y: int
    width: int
    height: int
    lines: Sequence[Line]
    url: str = ""

    @property
    def text_x(self) -> int:
        """Where its lines begin."""
        return self.x + PADDING

    @property
    def text_y(self) -> int:
        """The base of the line above the first."""
        return self.y + PADDING - 7

    @property
    def line_height(self) -> int:
        """From line to line."""
        return LINE_HEIGHT


@dataclass(frozen=True, slots=True)
class Stroke:
    """An edge as an SVG path; ``tip`` is the path of its arrow head, empty where the direction shows by itself."""

    path: str
    partial: bool
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """Words above a layer."""

    x: int
    text: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """One way to draw the graph."""

    width: int
    height: int
    boxes: Sequence[Box]
    strokes: Sequence[Stroke]
    headings: Sequence[Heading] = ()

    @property
    def em_width(self) -> str:
        """The width in ``em``, so that the drawing grows with the text size that a reader chose."""
        return f"{self.width / 16:.3f}em"
