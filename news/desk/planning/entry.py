"""One thing on the calendar."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from django.utils.timezone import localtime

from portal.vietnamese.collation import sort_key


class Look(StrEnum):
    """How an entry is drawn; a gap is what somebody must look after."""

    PLANNED = "plan"
    SCHEDULED = "hen"
    PUBLISHED = "dang"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Entry:
    """What happens on a day. ``at`` is None for what has a day and no hour; ``lack`` says what is missing."""

    day: date
    title: str
    url: str
    look: Look
    mark: str
    about: str
    who: str = ""
    at: datetime | None = None
    lack: str = ""
    step_label: str = ""
    step_url: str = ""
    posts: bool = False

    @property
    def clock(self) -> str:
        """``08:30``, empty without an hour."""
        return f"{localtime(self.at):%H:%M}" if self.at else ""

    @property
    def order(self) -> tuple[date, str, Any]:
        """By day, then by hour, what has none first, then by the alphabet."""
        return self.day, self.clock, sort_key(self.title)
