"""What was probably meant: one word changed so that it makes a pair that titles really use."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from search.query.correction import Correction
from search.query.parsed import ParsedQuery, Slot, Way

_LETTERS: Final = "abcdeghiklmnopqrstuvxy"
_SOUNDS: Final = (
    ("s", "x"), ("tr", "ch"), ("gi", "d"), ("r", "d"), ("r", "gi"), ("v", "d"), ("v", "gi"), ("l", "n"), ("ng", "n"),
    ("c", "t"), ("c", "k"), ("ngh", "ng"), ("gh", "g"), ("uou", "uu"), ("ieu", "iu"), ("ao", "au"), ("qu", "w"),
)  # fmt: skip
_TIMES_AS_COMMON: Final = 20
_COMMON: Final = 3
_MOST_WORDS: Final = 10
_VARIABLES: Final = 900


@dataclass(frozen=True, slots=True)
class _Change:
    place: int
    word: str
    shown: tuple[str, ...]
    first: int
    number: int


class Speller:
    """Corrects by the pair counts of an index."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def correct(self, query: ParsedQuery) -> Correction | None:
        """The best correction of one word; None when the query is as common as any of its neighbours."""
        if query.phrases or not 1 < len(query.slots) <= _MOST_WORDS or any(slot.is_code for slot in query.slots):
            return None
        typed = [slot.typed[0] if len(slot.typed) == 1 else "" for slot in query.slots]
        changes = [change for place in range(len(typed)) if (change := self._best_change(typed, place))]
        if not changes:
            return None
        return _applied(query, max(changes, key=lambda change: change.number))

    def has_unknown_pair(self, query: ParsedQuery) -> bool:
        """Whether some neighbouring words of the query stand side by side in no title or lead."""
        pairs = [f"{first}_{second}" for first, second in zip(query.words, query.words[1:], strict=False)]
        return len(self._counts(pairs)) < len(set(pairs))

    def _best_change(self, typed: Sequence[str], place: int) -> _Change | None:
        word = typed[place]
        if len(word) < 2 or not word.isalpha():
            return None
        before = typed[place - 1] if place else ""
        after = typed[place + 1] if place + 1 < len(typed) else ""
        known = self._counts(_neighbour_pairs(before, word, after))
        if len(known) == len(_neighbour_pairs(before, word, after)):
            return None
        variants = list(dict.fromkeys(_variants(word)))
        counts = self._counts([pair for variant in variants for pair in _neighbour_pairs(before, variant, after)])
        present = sum(number for _shown, number in known.values())
        best: _Change | None = None
        for variant in variants:
            found = {pair: counts[pair] for pair in _neighbour_pairs(before, variant, after) if pair in counts}
            number = sum(count for _shown, count in found.values())
            if number >= max(_COMMON, present * _TIMES_AS_COMMON) and (best is None or number > best.number):
                best = _change(place, before, variant, found, number)
        return best

    def _counts(self, pairs: Sequence[str]) -> dict[str, tuple[str, int]]:
        found: dict[str, tuple[str, int]] = {}
        for start in range(0, len(pairs), _VARIABLES):
            part = pairs[start : start + _VARIABLES]
            places = ", ".join("?" * len(part))
            statement = f"SELECT pair, shown, number FROM pair_counts WHERE number > 0 AND pair IN ({places})"  # noqa: S608
            rows = self.connection.execute(statement, part)
            found.update((pair, (shown, number)) for pair, shown, number in rows)
        return found


def _neighbour_pairs(before: str, word: str, after: str) -> list[str]:
    return [*([f"{before}_{word}"] if before else []), *([f"{word}_{after}"] if after else [])]


def _change(place: int, before: str, word: str, found: dict[str, tuple[str, int]], number: int) -> _Change:
    pair, (shown, _number) = max(found.items(), key=lambda entry: entry[1][1])
    is_second = bool(before) and pair == f"{before}_{word}"
    return _Change(place, word, tuple(shown.split()), place - 1 if is_second else place, number)


def _applied(query: ParsedQuery, change: _Change) -> Correction:
    shown = [" ".join(slot.exact) for slot in query.slots]
    shown[change.first : change.first + len(change.shown)] = change.shown
    slot = Slot((Way((change.word,)),), (shown[change.place],))
    slots = (*query.slots[: change.place], slot, *query.slots[change.place + 1 :])
    return Correction(replace(query, slots=slots), " ".join(shown))


def _variants(word: str) -> Iterator[str]:
    """Words one slip of the finger or of the ear away."""
    for place in range(len(word) + 1):
        left, right = word[:place], word[place:]
        if right:
            yield left + right[1:]
            yield from (left + letter + right[1:] for letter in _LETTERS)
        if len(right) > 1:
            yield left + right[1] + right[0] + right[2:]
        yield from (left + letter + right for letter in _LETTERS)
    for one, other in _SOUNDS:
        for heard, meant in ((one, other), (other, one)):
            if word.startswith(heard):
                yield meant + word[len(heard) :]
            if word.endswith(heard):
                yield word[: -len(heard)] + meant
