"""Adjacent words. Most Vietnamese words are two syllables, so a pair tells a word from its scattered syllables."""

from collections.abc import Sequence
from itertools import pairwise


def pairs(words: Sequence[str]) -> list[str]:
    """``["thi", "dua", "yeu"]`` as ``["thi_dua", "dua_yeu"]``."""
    return [f"{first}_{second}" for first, second in pairwise(words)]
