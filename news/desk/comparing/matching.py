"""Which passage of the old version a passage of the new one comes from."""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Sequence

from news.desk.comparing.alignment import Pair
from news.desk.comparing.passages import Passage
from news.desk.comparing.tokens import tokenise

LEAST_ALIKE = 0.5
MOST_COMPARISONS = 40_000


def match_passages(old: Sequence[Passage], new: Sequence[Passage]) -> list[Pair]:
    """Indices of passages that are versions of each other, in the order of the new side.

    By name first, then by equal content, then by likeness of the words.
    """
    pairs: list[Pair] = []
    for way in (_by(_name), _by(lambda passage: passage.content), _by_likeness):
        left = _left_over(len(old), (pair[0] for pair in pairs))
        right = _left_over(len(new), (pair[1] for pair in pairs))
        pairs.extend(way(old, new, left, right))
    return sorted(pairs, key=lambda pair: pair[1])


def likeness(old: Passage, new: Passage) -> float:
    """Share of words that both have, 0 to 1; 0 for different forms."""
    return _overlap(_words(old), _words(new)) if old.form == new.form else 0.0


def _name(passage: Passage) -> Hashable:
    return (passage.form, passage.key) if passage.key else None


def _by(key: Callable[[Passage], Hashable]) -> Callable[..., Iterable[Pair]]:
    def way(old: Sequence[Passage], new: Sequence[Passage], left: list[int], right: list[int]) -> Iterable[Pair]:
        waiting: dict[Hashable, deque[int]] = defaultdict(deque)
        for index in left:
            waiting[key(old[index])].append(index)
        for index in right:
            wanted = key(new[index])
            if wanted is not None and waiting[wanted]:
                yield waiting[wanted].popleft(), index

    return way


def _by_likeness(old: Sequence[Passage], new: Sequence[Passage], left: list[int], right: list[int]) -> Iterable[Pair]:
    if len(left) * len(right) > MOST_COMPARISONS:
        return
    before = {index: _words(old[index]) for index in left}
    after = {index: _words(new[index]) for index in right}
    scored = [
        (_overlap(before[first], after[second]), -abs(first - second), first, second)
        for first in left
        for second in right
        if old[first].form == new[second].form
    ]
    taken: tuple[set[int], set[int]] = (set(), set())
    for score, _nearness, first, second in sorted(scored, reverse=True):
        if score < LEAST_ALIKE or first in taken[0] or second in taken[1]:
            continue
        taken[0].add(first)
        taken[1].add(second)
        yield first, second


def _words(passage: Passage) -> Counter[Hashable]:
    words: Counter[Hashable] = Counter(token.text for token in tokenise(passage.text) if token.is_word)
    if passage.picture is not None:
        words.update({("image", passage.picture.image): 6})
        words.update(token.text for token in tokenise(passage.picture.caption) if token.is_word)
    return words


def _overlap(old: Counter[Hashable], new: Counter[Hashable]) -> float:
    total = old.total() + new.total()
    smaller = min(old.total(), new.total())
    if not total or 2 * smaller / total < LEAST_ALIKE:
        return 0.0
    return 2 * (old & new).total() / total


def _left_over(length: int, used: Iterable[int]) -> list[int]:
    gone = set(used)
    return [index for index in range(length) if index not in gone]
