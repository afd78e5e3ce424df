"""Regular expressions that know the capitals of Vietnamese, which no range of characters covers."""

import re

from portal.vietnamese.letters import MARKED_LETTERS

_MARKED = "".join(sorted(MARKED_LETTERS))
UPPER = "A-Z" + "".join(letter for letter in _MARKED if letter.isupper())
"""Inside square brackets: every capital letter of Vietnamese."""

LOWER = "a-z" + "".join(letter for letter in _MARKED if letter.islower())
"""Inside square brackets: every small letter of Vietnamese."""


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Compile ``text``; ``{U}`` inside square brackets stands for the capitals, ``{L}`` for the small letters."""
    return re.compile(text.replace("{U}", UPPER).replace("{L}", LOWER), flags)
