"""One search, one choice of a result: what is written down of each."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class Channel(StrEnum):
    """Where a search was made."""

    PAGE = "page"
    API = "api"


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """A search. ``hour`` is the beginning of the hour; ``filters`` are ``parameter=value`` with known values only."""

    hour: datetime
    text: str
    key: str
    filters: str
    order: str
    page: int
    total: int
    engine: str
    milliseconds: int
    was_corrected: bool
    channel: Channel


@dataclass(frozen=True, slots=True)
class ChoiceEntry:
    """A result that was opened: the key of its document and its place in the answer, from 1."""

    hour: datetime
    text: str
    key: str
    result: str
    place: int


Entry = SearchEntry | ChoiceEntry
_KINDS: Final[dict[str, type[SearchEntry] | type[ChoiceEntry]]] = {"search": SearchEntry, "choice": ChoiceEntry}


def to_line(entry: Entry) -> str:
    """The entry as one line of JSON."""
    kind = next(name for name, of_kind in _KINDS.items() if isinstance(entry, of_kind))
    record = asdict(entry) | {"kind": kind, "hour": entry.hour.isoformat()}
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))


def from_line(line: str) -> Entry | None:
    """The entry of a line; None for a line that was cut short by a full disk."""
    try:
        record = json.loads(line)
        of_kind = _KINDS[record.pop("kind")]
        return of_kind(**record | {"hour": datetime.fromisoformat(record["hour"])})
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
