"""Hours of publication: read, proposed, and what else is due around them. People think in Vietnamese time."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Revision

from portal.vietnamese.dates import parse_stamp

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
QUARTER = timedelta(minutes=15)
NEAR = timedelta(hours=12)
MOST_NEIGHBOURS = 5


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another article that goes online around the same time."""

    title: str
    at: datetime


def read_hour(text: str) -> datetime:
    """The instant of ``08:05 20/11/2026`` in Vietnamese time. Raises ValidationError for anything else."""
    found = parse_stamp(text.strip())
    if found is None:
        raise ValidationError(_("Viết giờ như 08:05 và ngày như 20/11/2026."))
    return found


def coming_hour(text: str) -> datetime:
    """As :func:`read_hour`; raises ValidationError for an hour that has passed."""
    found = read_hour(text)
    if found <= timezone.now():
        now = timezone.now().astimezone(HANOI).strftime("%H:%M, %d/%m/%Y")
        raise ValidationError(_("Giờ này đã qua (bây giờ là %(now)s). Chọn một giờ sắp tới.") % {"now": now})
    return found


def proposed_hour(page: Any, now: datetime) -> datetime:
    """The hour that the writer asked for, while it has not passed; else the next quarter but one."""
    wanted = page.go_live_at
    if wanted is not None and wanted > now:
        return wanted.astimezone(HANOI)
    rounded = now.astimezone(HANOI).replace(second=0, microsecond=0)
    return rounded + 2 * QUARTER - timedelta(minutes=rounded.minute % 15)


def neighbours(page: Any, hour: datetime) -> list[Neighbour]:
    """Articles due within half a day of ``hour``, nearest first in time; one query."""
    due = Revision.page_revisions.filter(approved_go_live_at__range=(hour - NEAR, hour + NEAR))
    rows = (
        due.exclude(object_id=str(page.pk))
        .order_by("approved_go_live_at")
        .values_list("content__title", "approved_go_live_at")
    )
    return [Neighbour(title, at) for title, at in rows[:MOST_NEIGHBOURS]]
