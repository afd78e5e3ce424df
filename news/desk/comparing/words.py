"""Two texts compared word by word, put together again into the phrases that a reader sees as one change."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from news.desk.comparing.alignment import Pair, matched
from news.desk.comparing.tokens import Token, joined, tokenise

LONGEST_ISLAND = 2


class Kind(StrEnum):
    """What became of a stretch of text."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text. ``old`` and ``new`` differ in a stretch that stayed only by white space."""

    kind: Kind
    old: str
    new: str

    @property
    def text(self) -> str:
        """What is shown: the words of the new side, those of the old one where they are gone."""
        return self.old if self.kind is Kind.REMOVED else self.new

    @property
    def words(self) -> str:
        """The text without the white space behind it, which no line need run under."""
        return self.text.rstrip()

    @property
    def space(self) -> str:
        """The white space behind the text."""
        return self.text[len(self.words) :]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Old and new pieces in one place: equal, or the one in place of the other."""

    equal: bool
    old: tuple[Token, ...]
    new: tuple[Token, ...]


def compare_words(old: str, new: str) -> tuple[Piece, ...]:
    """``old`` against ``new``, both in NFC. What went stands before what came in its place."""
    return pieces_of(stretches(old, new))


def pieces_of(parts: Iterable[Stretch]) -> tuple[Piece, ...]:
    """Stretches as text."""
    return tuple(piece for stretch in parts for piece in _pieces(stretch))


def stretches(old: str, new: str) -> list[Stretch]:
    """The same with the single tokens, for those who compare more than the words."""
    return _whole_phrases(list(_raw(tokenise(old), tokenise(new))))


def old_side(pieces: tuple[Piece, ...]) -> str:
    """The text that was compared."""
    return "".join(piece.old for piece in pieces)


def new_side(pieces: tuple[Piece, ...]) -> str:
    """The text that it was compared with."""
    return "".join(piece.new for piece in pieces)


def is_changed(pieces: tuple[Piece, ...]) -> bool:
    """Whether any word came or went."""
    return any(piece.kind is not Kind.SAME for piece in pieces)


def _raw(old: tuple[Token, ...], new: tuple[Token, ...]) -> Iterator[Stretch]:
    here = (0, 0)
    pairs = matched([token.text for token in old], [token.text for token in new])
    for first, second, length in [*_runs(pairs), (len(old), len(new), 0)]:
        if (first, second) != here:
            yield Stretch(False, old[here[0] : first], new[here[1] : second])
        if length:
            yield Stretch(True, old[first : first + length], new[second : second + length])
        here = (first + length, second + length)


def _runs(pairs: list[Pair]) -> list[tuple[int, int, int]]:
    runs: list[tuple[int, int, int]] = []
    for first, second in pairs:
        if runs and (first, second) == (runs[-1][0] + runs[-1][2], runs[-1][1] + runs[-1][2]):
            runs[-1] = (*runs[-1][:2], runs[-1][2] + 1)
        else:
            runs.append((first, second, 1))
    return runs


def _whole_phrases(parts: list[Stretch]) -> list[Stretch]:
    whole: list[Stretch] = []
    for part in parts:
        if len(whole) >= 2 and not part.equal and _is_island(whole[-2], whole[-1], part):
            island, left = whole.pop(), whole.pop()
            part = Stretch(False, left.old + island.old + part.old, left.new + island.new + part.new)  # noqa: PLW2901
        whole.append(part)
    return whole


def _is_island(left: Stretch, between: Stretch, right: Stretch) -> bool:
    """A word or two that stayed by chance between two replacements; figures are facts and stay visible as they are."""
    if left.equal or not between.equal or len(between.new) > LONGEST_ISLAND:
        return False
    if any(token.has_digits or not token.is_word for token in between.new):
        return False
    around = (left.old, left.new, right.old, right.new)
    return all(len(side) >= len(between.new) for side in around)


def _pieces(stretch: Stretch) -> Iterator[Piece]:
    old, new = joined(stretch.old), joined(stretch.new)
    if stretch.equal:
        yield Piece(Kind.SAME, old, new)
        return
    if stretch.old:
        yield Piece(Kind.REMOVED, old, "")
    if stretch.new:
        yield Piece(Kind.ADDED, "", new)
