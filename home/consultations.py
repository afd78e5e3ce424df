"""Consultations of the public that are open today."""

from datetime import date

from django.db.models import Q
from django.utils.timezone import localdate

from news.articles.models import Notice, NoticeKind

SHOWN = 4


def open_consultations() -> dict[int, date]:
    """The last days of open consultations by article, the nearest first. One query."""
    today = localdate()
    has_begun = Q(opens_on__isnull=True) | Q(opens_on__lte=today)
    found = Notice.objects.live().filter(has_begun, notice_kind=NoticeKind.CONSULTATION, closes_on__gte=today)
    return dict(found.order_by("closes_on", "pk").values_list("pk", "closes_on")[:SHOWN])
