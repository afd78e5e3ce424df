"""A person as a registry file describes them."""

from dataclasses import dataclass

from news.registry.loading.field_reader import FieldReader
from news.registry.loading.unit_entry import check_period
from portal.vietnamese.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class PositionEntry:
    """A post for a time; ``unit`` may be empty."""

    title: str
    unit: str
    valid_from: PartialDate | None
    valid_to: PartialDate | None


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A person. ``distinction`` tells people of one name apart."""

    name: str
    honorific: str
    distinction: str
    aliases: tuple[str, ...]
    positions: tuple[PositionEntry, ...]


def read_person(fields: FieldReader) -> PersonEntry:
    """The entry of a row. Raises ``DoubtfulRow``."""
    return PersonEntry(
        name=fields.name(longest=120),
        honorific=fields.text("honorific", 40),
        distinction=fields.text("distinction", 120),
        aliases=fields.texts("aliases"),
        positions=tuple(_read_position(item) for item in fields.items("positions")),
    )


def _read_position(item: FieldReader) -> PositionEntry:
    entry = PositionEntry(item.name("title", 160), item.text("unit"), item.date("from"), item.date("to"))
    check_period(entry.valid_from, entry.valid_to)
    return entry
