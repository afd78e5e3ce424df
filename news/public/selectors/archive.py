"""How many articles each month has."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count

from news.articles.managers import ArticleQuerySet
from news.public.selectors.local_month import LocalMonth


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


def archive_of(articles: ArticleQuerySet) -> Archive:
    """Counts by month of the date that lists sort on, in Vietnamese time. One query."""
    rows = (
        articles.order_by()
        .filter(listed_at__isnull=False)
        .annotate(listed_month=LocalMonth("listed_at"))
        .values_list("listed_month")
        .annotate(count=Count("pk"))
        .order_by("-listed_month")
    )
    return Archive([MonthCount(int(month[:4]), int(month[5:]), count) for month, count in rows])
