"""A title in lines of like length, broken between words only."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PIL import ImageFont

from portal.vietnamese.normalise import tidy

MORE = "…"
FontOf = Callable[[int], ImageFont.FreeTypeFont]


@dataclass(frozen=True, slots=True)
class SetText:
    """Lines and the size in pixels at which they fit."""

    lines: tuple[str, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Room:
    """The space for a text in pixels, and the sizes to try from large to small."""

    width: int
    height: int
    sizes: tuple[int, ...]
    line_height: float = 1.22

    def lines_at(self, size: int) -> int:
        """How many lines of that size stand one above the other."""
        return max(1, int(self.height // (size * self.line_height)))


def set_text(text: str, room: Room, font_of: FontOf) -> SetText:
    """The largest size at which ``text`` fits. What does not fit at the smallest ends after a whole word with "…"."""
    words = _words(text)
    for size in room.sizes:
        lines = balanced(words, room.width, font_of(size).getlength)
        if lines is not None and len(lines) <= room.lines_at(size):
            return SetText(lines, size)
    smallest = room.sizes[-1]
    return SetText(_shortened(words, room, smallest, font_of(smallest)), smallest)


def balanced(words: Sequence[str], width: float, measure: Callable[[str], float]) -> tuple[str, ...] | None:
    """As few lines as possible, and of those the evenest; None when a word alone is too wide."""
    if any(measure(word) > width for word in words):
        return None
    fewest = len(_filled(words, width, measure))
    low, high = 0.0, float(width)
    while high - low > 1:
        middle = (low + high) / 2
        low, high = (low, middle) if _fits(words, middle, fewest, measure) else (middle, high)
    return _filled(words, high, measure)


def _fits(words: Sequence[str], width: float, lines: int, measure: Callable[[str], float]) -> bool:
    return all(measure(word) <= width for word in words) and len(_filled(words, width, measure)) <= lines


def _filled(words: Sequence[str], width: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    lines: list[str] = []
    for word in words:
        if lines and measure(f"{lines[-1]} {word}") <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return tuple(lines)


def _shortened(words: Sequence[str], room: Room, size: int, font: ImageFont.FreeTypeFont) -> tuple[str, ...]:
    fitting = [word for word in words if font.getlength(word + MORE) <= room.width]
    for kept in range(len(fitting), 0, -1):
        lines = balanced([*fitting[: kept - 1], fitting[kept - 1] + MORE], room.width, font.getlength)
        if lines is not None and len(lines) <= room.lines_at(size):
            return lines
    return ()


def _words(text: str) -> list[str]:
    """What may not be parted: words, a number with the word it counts for, a dash with the word before it."""
    words: list[str] = []
    for word in tidy(text).split(" "):
        if words and (word.isdecimal() or not any(letter.isalnum() for letter in word)):
            words[-1] = f"{words[-1]} {word}"
        elif word:
            words.append(word)
    return words
