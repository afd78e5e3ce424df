"""A query in the form that every engine takes."""

from dataclasses import dataclass, field, replace
from typing import Final

from search.query.filters import Filters, Order

MAX_CHARACTERS: Final = 200
MAX_SLOTS: Final = 20
PAGE_SIZE: Final = 10
MAX_PAGE: Final = 1_000


@dataclass(frozen=True, slots=True)
class Way:
    """One way to say a slot, as folded words; ``together`` asks for them side by side."""

    words: tuple[str, ...]
    together: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing asked for: a word, an acronym with its long form, a document number or a date.

    The first way is what was typed. ``exact`` holds the typed words with diacritics; a code has none.
    """

    ways: tuple[Way, ...]
    exact: tuple[str, ...] = ()
    is_code: bool = False

    @property
    def typed(self) -> tuple[str, ...]:
        """The folded words as typed."""
        return self.ways[0].words

    @property
    def weight(self) -> int:
        """How much of the query the slot is: a code weighs as much as a short phrase, a number as much as two words."""
        return 3 if self.is_code else sum(2 if word.isdecimal() else 1 for word in self.typed)


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """``slots`` in the order typed, ``phrases`` that must stand word for word, filters, order and page.

    ``text`` is what is shown back: tidied, at most 200 characters.
    """

    text: str = ""
    slots: tuple[Slot, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    filters: Filters = field(default_factory=Filters)
    order: Order = Order.RELEVANCE
    page: int = 1
    page_size: int = PAGE_SIZE

    @property
    def asks_nothing(self) -> bool:
        """Whether there is nothing to match, only perhaps to filter."""
        return not self.slots and not self.phrases

    @property
    def only_numbers(self) -> bool:
        """Whether nothing but document numbers and dates is asked for."""
        return bool(self.slots) and not self.phrases and all(slot.is_code for slot in self.slots)

    @property
    def words(self) -> tuple[str, ...]:
        """The folded words typed, codes left out."""
        return tuple(word for slot in self.slots if not slot.is_code for word in slot.typed)

    @property
    def codes(self) -> tuple[str, ...]:
        """The document numbers and dates asked for, as tokens."""
        return tuple(slot.typed[0] for slot in self.slots if slot.is_code)

    def spelled_out(self) -> "ParsedQuery":
        """The numbers read as words side by side, for texts that write a number in an unusual way."""
        numbers = (tuple(code.split("_")) for code in self.codes if not code.startswith("d"))
        slots = tuple(Slot((Way(words, together=True),)) for words in numbers)
        return replace(self, slots=slots)

    @property
    def exact_words(self) -> tuple[str, ...]:
        """The words typed with their diacritics; empty when the query has none, for then they tell nothing."""
        exact = tuple(word for slot in self.slots for word in slot.exact)
        return () if all(word.isascii() for word in exact) else exact
