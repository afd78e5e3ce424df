"""What schema.org calls a thing, and how it is written as JSON-LD (https://www.w3.org/TR/json-ld11/)."""

from collections.abc import Iterator
from dataclasses import Field, dataclass, fields
from datetime import datetime
from typing import Any, ClassVar, Final

from django.utils.timezone import localtime

from portal.vietnamese.partial_date import PartialDate

PROPERTY: Final = "property"


@dataclass(frozen=True, slots=True)
class Reference:
    """Points at a thing that stands elsewhere in the graph."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """Field names are those of schema.org in snake case. ``id`` is an absolute address, empty for a nameless part."""

    schema_type: ClassVar[str] = "Thing"

    id: str = ""

    @property
    def reference(self) -> Reference:
        """What other things say when they mean this one."""
        return Reference(self.id)


def told(thing: Thing) -> dict[str, Any]:
    """The thing as a JSON-LD node; what is not known is left out."""
    return {"@type": thing.schema_type, **dict(_properties(thing))}


def moment(instant: datetime | None) -> str:
    """An instant as ISO 8601 with the offset of Vietnam; empty for None."""
    return localtime(instant).isoformat(timespec="seconds") if instant else ""


def _properties(thing: Thing) -> Iterator[tuple[str, Any]]:
    for field in fields(thing):
        value = _written(getattr(thing, field.name))
        if value not in ("", None, []):
            yield _name(field), value


def _written(value: Any) -> Any:
    if isinstance(value, Thing):
        return told(value)
    if isinstance(value, Reference):
        return {"@id": value.id} if value.id else None
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, PartialDate):
        return value.value
    return [_written(part) for part in value] if isinstance(value, tuple | list) else value


def _name(field: Field[Any]) -> str:
    """The property of a field: in camel case, unless the field says that it is called otherwise."""
    if field.name == "id":
        return "@id"
    return str(field.metadata.get(PROPERTY) or _camel_case(field.name))


def _camel_case(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(part.capitalize() for part in others)
