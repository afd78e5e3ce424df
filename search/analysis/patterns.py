"""Patterns that find the words of an index in folded texts as they were written."""

import re
from collections.abc import Sequence
from typing import Final

BETWEEN: Final = r"[\W_]+"
"""What may stand between two neighbouring words."""

_Y_FOR_I: Final = re.compile(r"^(h|k|l|m|s|t|qu)i$")


def spelled(word: str) -> str:
    """A pattern for every spelling that folds to ``word``: kỹ and kĩ, 06 and 6."""
    if word.isdecimal():
        return f"0*{re.escape(word)}"
    if _Y_FOR_I.match(word):
        return re.escape(word[:-1]) + "[iy]"
    return re.escape(word)


def sequence(words: Sequence[str]) -> str:
    """A pattern for the words one after the other, with nothing but blanks and signs between them."""
    return BETWEEN.join(map(spelled, words))


def side_by_side(words: Sequence[str]) -> re.Pattern[str]:
    """``sequence`` between the bounds of words."""
    return re.compile(rf"\b{sequence(words)}\b")
