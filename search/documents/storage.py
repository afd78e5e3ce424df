"""Documents as bytes, for engines that keep what they show."""

import json
import zlib
from dataclasses import asdict, fields
from datetime import date, datetime
from typing import Any

from search.documents.document import Kin, SearchDocument

_FASTEST = 1
_DEFAULTS = {field.name: field.default for field in fields(SearchDocument)}


def to_bytes(document: SearchDocument) -> bytes:
    """The document as compressed JSON."""
    return zlib.compress(json.dumps(to_record(document), ensure_ascii=False).encode(), _FASTEST)


def from_bytes(data: bytes) -> SearchDocument:
    """The document that ``to_bytes`` wrote."""
    return from_record(json.loads(zlib.decompress(data)))


def to_record(document: SearchDocument) -> dict[str, Any]:
    """Plain values by field name; fields that say nothing are left out."""
    values = ((name, getattr(document, name)) for name in _DEFAULTS)
    return {name: _plain(value) for name, value in values if value != _DEFAULTS[name]}


def from_record(record: dict[str, Any]) -> SearchDocument:
    """The document that ``to_record`` described."""
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in record.items()
    }
    for name in ("published_at", "listed_at"):
        values[name] = _instant(record.get(name))
    for name in ("first_day", "last_day"):
        values[name] = _day(record.get(name))
    values["kin"] = tuple(Kin(**kin) for kin in record.get("kin", ()))
    return SearchDocument(**values)


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [asdict(item) if isinstance(item, Kin) else item for item in value]
    return value


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
