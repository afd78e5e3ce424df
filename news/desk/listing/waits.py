"""How long something has waited, in the words of the screens."""

from datetime import datetime, timedelta

from django.utils.translation import gettext as _

LATE_AFTER = timedelta(hours=24)
DAYS_WITH_HOURS = 7


def wait_text(since: datetime, now: datetime) -> str:
    """``12 phút``, ``15 giờ``, ``1 ngày 16 giờ``, ``9 ngày``; less than a minute is ``vừa xong``."""
    minutes = max(0, int((now - since).total_seconds() // 60))
    if minutes < 1:
        return _("vừa xong")
    if minutes < 60:
        return _("%(count)s phút") % {"count": minutes}
    hours = minutes // 60
    if hours < 24:
        return _("%(count)s giờ") % {"count": hours}
    return _days(*divmod(hours, 24))


def _days(days: int, hours: int) -> str:
    if not hours or days > DAYS_WITH_HOURS:
        return _("%(count)s ngày") % {"count": days}
    return _("%(days)s ngày %(hours)s giờ") % {"days": days, "hours": hours}


def waits_too_long(since: datetime, now: datetime) -> bool:
    """Whether the desk's limit of one day has passed."""
    return now - since > LATE_AFTER
