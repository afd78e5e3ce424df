"""Whom a portrait is about."""

from collections import Counter
from collections.abc import Sequence

from news.importing.facts.people import PersonMention

_FEWEST_MENTIONS = 2


def portrayed(people: Sequence[PersonMention]) -> frozenset[str]:
    """Return the identities of those named most: the first of them, and who is named at least half as often."""
    counted = Counter(person.identity for person in people)
    if not counted:
        return frozenset()
    most = counted.most_common(1)[0][1]
    if most < _FEWEST_MENTIONS:
        return frozenset()
    return frozenset(identity for identity, times in counted.items() if times * 2 > most)
