"""Whether an outage is announced early enough (Decree 224/2026/NĐ-CP, article 13)."""

from datetime import datetime

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from home.models import Banner, BannerKind
from news.registry.working_days import working_calendar


def late_notice(banner: Banner, announced: datetime, days: int) -> str:
    """What to tell who announces an outage less than ``days`` working days ahead; empty otherwise. One query.

    The day of the announcement is not counted, the day on which the outage begins is.
    """
    if banner.kind != BannerKind.OUTAGE or banner.outage_from is None:
        return ""
    first, last = localdate(announced), localdate(banner.outage_from)
    ahead = working_calendar(first, last).count(first, last)
    if ahead >= days:
        return ""
    return _(
        "Đợt tạm dừng chỉ được báo trước %(so)s ngày làm việc; quy định yêu cầu ít nhất %(can)s. "
        "Băng vẫn được lưu; nếu không phải sự cố, hãy lùi đợt tạm dừng hoặc cho băng hiện sớm hơn."
    ) % {"so": ahead, "can": days}
