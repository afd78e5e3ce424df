"""The hours that an article states for its event."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from typing import Final

HOUR: Final = re.compile(r"(?<!\d)(\d{1,2})\s*(?:giờ|h|g|:)\s*(\d{2})?(?!\d)", re.IGNORECASE)
PART_OF_DAY: Final = re.compile(r"(sáng)|chiều|tối", re.IGNORECASE)
NOON = 12


@dataclass(frozen=True, slots=True)
class EventHours:
    """When it begins, and when it ends where that is told."""

    start: time
    end: time | None


def event_hours(text: str) -> EventHours | None:
    """The hours of ``08:00–10:45``, ``14 giờ 30``, ``2 giờ chiều``; None for words without an hour."""
    parts = list(PART_OF_DAY.finditer(text))
    found = [_time(match, parts) for match in HOUR.finditer(text)][:2]
    if not found or found[0] is None:
        return None
    end = found[1] if len(found) > 1 else None
    return EventHours(found[0], end if end and end > found[0] else None)


def _time(match: re.Match[str], parts: Sequence[re.Match[str]]) -> time | None:
    hour, minute = int(match[1]), int(match[2] or 0)
    hour += NOON if hour < NOON and _is_past_noon(match, parts) else 0
    return time(hour, minute) if hour <= 23 and minute <= 59 else None


def _is_past_noon(hour: re.Match[str], parts: Sequence[re.Match[str]]) -> bool:
    """By the part of the day named right after the hour, else by the last one before it, else by the next."""
    before = [part for part in parts if part.end() <= hour.start()]
    after = [part for part in parts if part.start() >= hour.end()]
    follows = after and not hour.string[hour.end() : after[0].start()].strip()
    told = after[0] if follows else before[-1] if before else after[0] if after else None
    return told is not None and told[1] is None
