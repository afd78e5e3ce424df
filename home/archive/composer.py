"""Sentences filled from the wording: ``{goods}`` becomes an entry of that section, whose own braces are filled too."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from home.archive.chance import Chance, Pool
from home.archive.wording import Wording

_SLOT: Final = re.compile(r"\{(\w+)\}")
_UPPER: Final = "_upper"

Given = Mapping[str, str]
# Literal, slot, literal, slot … literal: as the pattern of the slots splits a text.
Parts = tuple[str, ...]


class Composer:
    """Writes texts. What an article gives (``unit``, ``date``) goes before the sections of the same name."""

    def __init__(self, wording: Wording, chance: Chance) -> None:
        self.chance = chance
        self.pools: dict[str, Pool[Parts]] = {name: self._pool(entries) for name, entries in wording.items()}

    def add(self, name: str, entries: Sequence[str]) -> None:
        """Offer the entries, the most common first, under ``name``."""
        self.pools[name] = self._pool(entries)

    def write(self, name: str, given: Given) -> str:
        """One entry of the section, filled. Raises ``KeyError`` for a slot that nothing fills."""
        parts = self.pools[name].draw()
        if len(parts) == 1:
            return parts[0]
        filled = list(parts)
        for place in range(1, len(parts), 2):
            filled[place] = given.get(parts[place]) or self._slot(parts[place], given)
        return "".join(filled)

    def _slot(self, name: str, given: Given) -> str:
        if not name.endswith(_UPPER):
            return self.write(name, given)
        name = name.removesuffix(_UPPER)
        return capitalised(given.get(name) or self.write(name, given))

    def _pool(self, entries: Sequence[str]) -> Pool[Parts]:
        return self.chance.pool([tuple(_SLOT.split(entry)) for entry in entries])


def capitalised(text: str) -> str:
    """The text with its first letter as a capital."""
    return text[:1].upper() + text[1:]
