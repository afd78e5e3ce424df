"""The flat form in which every engine takes what can be found."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Relation = Literal["predecessor", "successor"]


@dataclass(frozen=True, slots=True)
class Kin:
    """A name that belongs to the document through a reorganisation of units.

    ``through`` is the unit that the document is really about; it is the ``relation`` of the unit called ``name``.
    """

    name: str
    through: str
    relation: Relation


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """An article, unit, bloc, person, legal document, award record or movement, ready to be indexed.

    ``key`` is ``noun:primary key``. Texts are NFC. ``numbers`` and ``dates`` (EDTF) are the document's own; those
    that it merely mentions are read from its texts. ``units``, ``blocs`` are slugs and ``award_forms`` keys.
    """

    key: str
    noun: str
    kind: str
    title: str
    url: str = ""
    lead: str = ""
    body: str = ""
    captions: str = ""
    kicker: str = ""
    note: str = ""
    names: tuple[str, ...] = ()
    kin: tuple[Kin, ...] = ()
    numbers: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    published_at: datetime | None = None
    listed_at: datetime | None = None
    event_date: str = ""
    event_inferred: bool = False
    first_day: date | None = None
    last_day: date | None = None
    years: tuple[int, ...] = ()
    units: tuple[str, ...] = ()
    blocs: tuple[str, ...] = ()
    award_forms: tuple[str, ...] = ()
    unit_names: tuple[str, ...] = ()
    bloc_names: tuple[str, ...] = ()

    @property
    def record_id(self) -> int:
        """Primary key of the record; 0 when the key does not end in a number."""
        tail = self.key.rpartition(":")[2]
        return int(tail) if tail.isascii() and tail.isdigit() else 0
