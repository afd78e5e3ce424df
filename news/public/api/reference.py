"""Short ways to name something that has a record of its own."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ninja import Schema

from news.registry.models.public_record import PublicRecord
from portal.delivery.site_address import absolute
from portal.vietnamese.partial_date import PartialDate


class KeySchema(Schema):
    """A stable key, which programs compare, and its Vietnamese name, which people read."""

    key: str
    label: str


class ReferenceSchema(Schema):
    """A record of the registry: ``id`` never changes, name and address may."""

    id: UUID
    name: str
    url: str

    @classmethod
    def of(cls, record: PublicRecord) -> "ReferenceSchema":
        """From a record."""
        return cls(id=record.uuid, name=str(record), url=address_of(record))


def reference(record: PublicRecord | None) -> ReferenceSchema | None:
    """The reference to a record that may be missing."""
    return ReferenceSchema.of(record) if record else None


def address_of(record: PublicRecord) -> str:
    """The absolute address of the record's page."""
    return absolute(record.get_absolute_url())


def keyed(key: str, label: object) -> KeySchema | None:
    """Key and label of a choice; None where nothing was chosen."""
    return KeySchema(key=key, label=str(label)) if key else None


def keyed_in(choices: Mapping[str, Any], keys: list[str]) -> list[KeySchema]:
    """Keys with the labels that ``choices`` gives them; unknown keys are left out."""
    return [KeySchema(key=key, label=str(choices[key])) for key in keys if key in choices]


def edtf(date: PartialDate | None) -> str | None:
    """``2023``, ``2023-10`` or ``2023-10-16`` (EDTF level 0), None for an unknown date."""
    return date.value if date else None
