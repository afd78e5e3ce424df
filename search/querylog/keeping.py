"""How long the log is kept: ninety days row by row, then only what many have asked, by month."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from django.db.models import Count, Max, Q, Sum
from django.db.models.functions import TruncMonth
from django.utils import timezone

from search.models import LoggedChoice, LoggedSearch, MonthlyQuery

KEPT: Final = timedelta(days=90)
COMMON: Final = 3
"""A query that was made less often in a month may speak of somebody: it leaves no trace."""


def tidy_log() -> int:
    """Sum up the months that are over, then forget rows older than ninety days; returns the number forgotten."""
    for month in _finished_months():
        _sum_up(month)
    before = timezone.now() - KEPT
    searches, _by_model = LoggedSearch.objects.filter(hour__lt=before).delete()
    choices, _by_model = LoggedChoice.objects.filter(hour__lt=before).delete()
    return searches + choices


def _finished_months() -> list[datetime]:
    first = timezone.localtime().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    months = LoggedSearch.objects.filter(hour__lt=first).annotate(month=TruncMonth("hour"))
    found = months.order_by("month").values_list("month", flat=True).distinct()
    done = set(MonthlyQuery.objects.values_list("month", flat=True).distinct())
    return [month for month in found if timezone.localdate(month) not in done]


def _sum_up(month: datetime) -> None:
    after = (month + timedelta(days=32)).replace(day=1)
    choices = _choices(month, after)
    searches = LoggedSearch.objects.filter(hour__gte=month, hour__lt=after, page=1).order_by()
    found = searches.values("key").annotate(
        shown=Max("text"), searches=Count("pk"), without_results=Count("pk", filter=Q(total=0))
    )
    rows = [_monthly(timezone.localdate(month), row, choices) for row in found.filter(searches__gte=COMMON)]
    MonthlyQuery.objects.bulk_create(rows, batch_size=500, ignore_conflicts=True)


def _choices(month: datetime, after: datetime) -> dict[str, tuple[int, int]]:
    found = LoggedChoice.objects.filter(hour__gte=month, hour__lt=after).order_by()
    counted = found.values("key").annotate(choices=Count("pk"), places=Sum("place"))
    return {row["key"]: (row["choices"], row["places"]) for row in counted}


def _monthly(month: date, row: Mapping[str, Any], choices: dict[str, tuple[int, int]]) -> MonthlyQuery:
    number, places = choices.get(row["key"], (0, 0))
    return MonthlyQuery(
        month=month,
        key=row["key"],
        text=row["shown"],
        searches=row["searches"],
        without_results=row["without_results"],
        choices=number,
        places=places,
    )
