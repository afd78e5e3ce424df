"""Whether the schedule runs, and what has missed its hour."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from news.desk.home.address import count_words
from news.desk.late import late_items, scheduler_stopped_since
from news.desk.listing.moments import moment_text
from portal.operations.heartbeat import SCHEDULE, last_beat


@dataclass(frozen=True, slots=True)
class ScheduleHealth:
    """``stopped`` says since when, in the words of the alarm; ``late`` counts what should be public by now."""

    seen_at: datetime | None
    stopped: str
    late: int
    late_text: str

    @property
    def alarms(self) -> bool:
        """Whether anybody must be told at the top of the screen."""
        return bool(self.late)


def read_schedule_health(now: datetime) -> ScheduleHealth:
    """How the schedule is. Four queries, six while it has never run."""
    since = scheduler_stopped_since(now)
    late = [item for item in late_items(now) if not item.expires]
    stopped = _("Bộ hẹn giờ ngừng từ %(since)s.") % {"since": moment_text(since, now)} if since else ""
    late_text = _("%(count)s bài đến giờ mà chưa lên.") % {"count": count_words(len(late)).capitalize()}
    return ScheduleHealth(last_beat(SCHEDULE), stopped, len(late), late_text if late else "")
