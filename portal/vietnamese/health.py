"""How healthy decoded text is: the right table makes possible syllables of nearly all words with diacritics."""

from portal.vietnamese.syllables import is_vietnamese_syllable, syllables

CREDIBLE = 0.75
"""From this health on a reading is taken for right."""

DOUBTFUL = 0.5
"""Below this health a text is taken for misread."""


def marked_words(text: str) -> list[str]:
    """Return the words of ``text`` that hold a letter beyond ASCII."""
    return [word for word in syllables(text) if not word.isascii()]


def health(text: str) -> float:
    """Return the share of words with letters beyond ASCII that are possible syllables; 0 if there is no such word."""
    words = marked_words(text)
    return sum(map(is_vietnamese_syllable, words)) / len(words) if words else 0.0
