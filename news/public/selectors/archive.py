"""How many articles each month has."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.core.cache import cache
from django.db.models import Count
from django.utils.translation import get_language

from news.articles.managers import ArticleQuerySet
from news.public.selectors.local_month import LocalMonth

MANY = 2_000  # articles; fewer are counted for every reader
KEPT_SECONDS = 60


@dataclass(frozen=True, slots=True)
class MonthCount:
    """Articles of one month."""

    year: int
    month: int
    count: int

    @property
    def url(self) -> str:
        """Address of the month within its section."""
        return f"?nam={self.year}&thang={self.month}"


@dataclass(frozen=True, slots=True)
class YearCount:
    """Articles of one year; ``percent`` compares it with the fullest year."""

    year: int
    count: int
    percent: int

    @property
    def url(self) -> str:
        """Address of the year within its section."""
        return f"?nam={self.year}"


@dataclass(frozen=True, slots=True)
class Archive:
    """Counts of every month that has articles, the newest first."""

    months: Sequence[MonthCount]

    @property
    def total(self) -> int:
        """All articles."""
        return sum(month.count for month in self.months)

    def years(self) -> list[YearCount]:
        """Counts by year, the newest first."""
        sums: Counter[int] = Counter()
        for month in self.months:
            sums[month.year] += month.count
        fullest = max(sums.values(), default=1)
        return [
            YearCount(year, count, round(100 * count / fullest)) for year, count in sorted(sums.items(), reverse=True)
        ]

    def months_of(self, year: int) -> list[MonthCount]:
        """Months of the year, January first."""
        return sorted((month for month in self.months if month.year == year), key=lambda month: month.month)

    def count(self, year: int | None, month: int | None) -> int:
        """Articles of the year, of the month, or all."""
        if year is None:
            return self.total
        return sum(entry.count for entry in self.months_of(year) if month is None or entry.month == month)


def archive_of(articles: ArticleQuerySet, name: str) -> Archive:
    """Counts by month of the date that lists sort on, in Vietnamese time. One query at the most.

    Counting goes through all ``articles``, so where they are many it is done once a minute; ``name`` tells them from
    others.
    """
    key = f"archive:{get_language()}:{name}"
    kept: Archive | None = cache.get(key)
    if kept is not None:
        return kept
    counted = _counted(articles)
    if counted.total >= MANY:
        cache.set(key, counted, KEPT_SECONDS)
    return counted


def _counted(articles: ArticleQuerySet) -> Archive:
    rows = (
        articles.order_by()
        .filter(listed_at__isnull=False)
        .annotate(listed_month=LocalMonth("listed_at"))
        .values_list("listed_month")
        .annotate(count=Count("pk"))
        .order_by("-listed_month")
    )
    return Archive([MonthCount(int(month[:4]), int(month[5:]), count) for month, count in rows])
