"""Hours and days as the desk writes them, in Vietnamese time."""

from datetime import datetime, timedelta

from django.utils.timezone import localtime
from django.utils.translation import gettext as _


def moment_text(moment: datetime, now: datetime) -> str:
    """``07:40`` today, ``16:45 hôm qua``, ``07:40, 19/11`` this year, ``07:40, 19/11/2025`` before."""
    here, today = localtime(moment), localtime(now).date()
    clock = here.strftime("%H:%M")
    if here.date() == today:
        return clock
    if here.date() == today - timedelta(days=1):
        return _("%(clock)s hôm qua") % {"clock": clock}
    return f"{clock}, {here:%d/%m}" if here.year == today.year else f"{clock}, {here:%d/%m/%Y}"
