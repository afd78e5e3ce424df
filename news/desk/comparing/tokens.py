"""Vietnamese text cut into the pieces that a reader compares: syllables, numbers with their dates, punctuation."""

import re
from dataclasses import dataclass

from portal.vietnamese.normalise import to_nfc

# A date, an amount, a share or the number of a document is one piece: 31/10, 1.204, 12/14, 45%, 152/2025/NĐ-CP.
_NUMBER = r"\d+(?:[./,:–-]\d+)*(?:/[^\W\d_]+(?:-[^\W\d_]+)*)*%?"
_PIECE = re.compile(rf"(?P<text>{_NUMBER}|[^\W\d_]+|\S)?(?P<space>\s*)")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece, the white space behind it, and where it starts in the NFC text."""

    text: str
    space: str
    start: int

    @property
    def is_word(self) -> bool:
        """Whether it is a syllable or a number, not punctuation."""
        return self.text[:1].isalnum()

    @property
    def has_digits(self) -> bool:
        """Whether it is a number, a date or the like."""
        return any(letter.isdigit() for letter in self.text)


def tokenise(text: str) -> tuple[Token, ...]:
    """The pieces of ``text`` in NFC, in order; texts and spaces joined give it back."""
    found = _PIECE.finditer(to_nfc(text))
    return tuple(Token(piece["text"] or "", piece["space"], piece.start()) for piece in found if piece[0])


def joined(tokens: tuple[Token, ...] | list[Token]) -> str:
    """The text that ``tokens`` came from."""
    return "".join(token.text + token.space for token in tokens)


def word_count(text: str) -> int:
    """How many syllables and numbers ``text`` has, which is what Vietnamese newsrooms count."""
    return sum(token.is_word for token in tokenise(text))
