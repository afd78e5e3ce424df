"""A prefix tree over folded words: finds the longest of many names at a place, in one walk."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from news.importing.facts.words import BREAK, Word

_JOINER = "va"
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Match(Generic[Value]):
    """The values filed under the words ``[first, last]`` of a stream."""

    values: tuple[Value, ...]
    first: int
    last: int


class _Node(Generic[Value]):
    __slots__ = ("children", "values")

    def __init__(self) -> None:
        self.children: dict[str, _Node[Value]] = {}
        self.values: list[Value] = []


class NameTrie(Generic[Value]):
    """Names as sequences of folded words without "và"; a walk may skip "và" but never crosses a strong mark."""

    def __init__(self) -> None:
        self._root: _Node[Value] = _Node()

    def add(self, key: Sequence[str], value: Value) -> None:
        """File ``value`` under ``key``; an empty key is ignored."""
        node = self._root
        for word in key:
            node = node.children.setdefault(word, _Node())
        if key and value not in node.values:
            node.values.append(value)

    def matches(self, stream: Sequence[Word], first: int) -> Iterator[Match[Value]]:
        """Yield the matches that begin at word ``first``, shortest first."""
        node = self._root
        for index in range(first, len(stream)):
            word = stream[index]
            if index > first and word.gap == BREAK:
                return
            child = node.children.get(word.fold)
            if child is None:
                if word.fold == _JOINER and index > first:
                    continue
                return
            node = child
            if node.values and _ends_a_word(stream, index):
                yield Match(tuple(node.values), first, index)

    def longest(self, stream: Sequence[Word], first: int) -> Match[Value] | None:
        """Return the longest match that begins at word ``first``."""
        return max(self.matches(stream, first), key=lambda match: match.last, default=None)

    def exact(self, key: Sequence[str]) -> tuple[Value, ...]:
        """Return the values filed under exactly ``key``."""
        node: _Node[Value] | None = self._root
        for word in key:
            node = node.children.get(word) if node else None
        return tuple(node.values) if node else ()


def _ends_a_word(stream: Sequence[Word], index: int) -> bool:
    """An acronym opened into several words is taken whole or not at all."""
    following = stream[index + 1] if index + 1 < len(stream) else None
    return following is None or following.start != stream[index].start
