"""One line of a box of facts."""

from dataclasses import dataclass

from portal.vietnamese.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with its answer: words, perhaps linked, or a date."""

    label: str
    text: str = ""
    url: str = ""
    then: str = ""
    date: PartialDate | None = None
    inferred: bool = False
