"""The hours that an article states for its event."""

import re
from dataclasses import dataclass
from datetime import time
from typing import Final

HOUR: Final = re.compile(r"(?<!\d)(\d{1,2})\s*(?:giờ|h|g|:)\s*(\d{2})?(?!\d)", re.IGNORECASE)
AFTERNOON: Final = re.compile(r"chiều|tối", re.IGNORECASE)
NOON = 12


@dataclass(frozen=True, slots=True)
class EventHours:
    """When it begins, and when it ends where that is told."""

    start: time
    end: time | None


def event_hours(text: str) -> EventHours | None:
    """The hours of ``08:00–10:45``, ``14 giờ 30``, ``2 giờ chiều``; None for words without an hour."""
    found = [_time(match, bool(AFTERNOON.search(text))) for match in HOUR.finditer(text)][:2]
    if not found or found[0] is None:
        return None
    end = found[1] if len(found) > 1 else None
    return EventHours(found[0], end if end and end > found[0] else None)


def _time(match: re.Match[str], afternoon: bool) -> time | None:
    hour, minute = int(match[1]), int(match[2] or 0)
    hour += NOON if afternoon and hour < NOON else 0
    return time(hour, minute) if hour <= 23 and minute <= 59 else None
