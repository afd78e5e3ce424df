"""Words inside a box of the picture, broken into lines that fit."""

from dataclasses import dataclass

NARROW = frozenset("iljtfrIíìỉĩị.,:;()'’|/ ")
BROAD = frozenset("mwMWƯ@%&")
LINE_HEIGHT = 19
PADDING = 13


@dataclass(frozen=True, slots=True)
class Label:
    """What a box says: the name, and smaller notes under it (years, the part that passed on)."""

    name: str
    notes: tuple[str, ...] = ()
    url: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a label."""

    text: str
    is_note: bool


def lines_of(label: Label, width: int) -> tuple[Line, ...]:
    """The lines of the label in a box of this width, padding included."""
    room = width - 2 * PADDING
    names = [Line(text, is_note=False) for text in wrap(label.name, room)]
    return (*names, *(Line(text, is_note=True) for note in label.notes for text in wrap(note, room)))


def height_of(label: Label, width: int) -> int:
    """The height of the box that the label needs, padding included."""
    return len(lines_of(label, width)) * LINE_HEIGHT + 2 * PADDING - 5


def wrap(text: str, room: int) -> list[str]:
    """Lines no broader than ``room`` at 14 px, broken at spaces; a word that is too long stands alone."""
    lines: list[str] = []
    for word in text.split():
        if lines and breadth(f"{lines[-1]} {word}") <= room:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return lines


def breadth(text: str) -> float:
    """A safe guess of the breadth in Be Vietnam Pro at 14 px: the server has no browser to ask."""
    return sum(_letter(letter) for letter in text)


def _letter(letter: str) -> float:
    if letter in NARROW:
        return 4.9
    if letter in BROAD:
        return 12.9
    return 10.2 if letter.isupper() else 8.1
