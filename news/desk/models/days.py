"""Records that hold from one day to another, both included, in Vietnamese time."""

from datetime import date
from typing import Any, Self
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")


def vietnamese_day() -> date:
    """Today, in Vietnam."""
    return timezone.localdate(timezone=HANOI)


def check_days(first_day: date | None, last_day: date | None) -> None:
    """Raise ValidationError when the last day comes before the first."""
    if first_day and last_day and last_day < first_day:
        raise ValidationError({"last_day": _("Ngày cuối phải sau ngày đầu.")})


class DaysQuerySet(models.QuerySet[Any]):
    """Rows with ``first_day`` and ``last_day``."""

    def in_force(self, day: date | None = None) -> Self:
        """Those that hold on ``day`` (default: today)."""
        when = day or vietnamese_day()
        return self.filter(first_day__lte=when, last_day__gte=when)

    def not_over(self, day: date | None = None) -> Self:
        """Those that hold on ``day`` or will later."""
        return self.filter(last_day__gte=day or vietnamese_day())
