"""Adding up the rows by day, and reading the result without asking the database for each page."""

from datetime import date, timedelta
from typing import Any

from django.core.cache import cache
from django.db.models import Max, Q, Sum
from django.db.models.functions import Coalesce
from django.utils.timezone import localdate

from home.counters.figures import Figures
from home.models import ArticleDayVisits, DayVisits, OpeningBalance, VisitFigures
from news.articles.models import Article

MOST_READ_DAYS = 7
MOST_READ = 12
KEPT_SECONDS = 30
KEY = "home.visit_figures"


def figures_of(day: date) -> Figures:
    """The figures as of ``day``; rows of later days, which a wrong clock may have left, do not count yet."""
    own = _own(day)
    inherited = OpeningBalance.objects.aggregate(views=_sum("views"), until=Max("until"))
    return Figures(
        day,
        own["today"],
        own["month"],
        own["year"],
        own["total"] + inherited["views"],
        inherited["views"],
        inherited["until"],
        most_read(day),
    )


def most_read(day: date, days: int = MOST_READ_DAYS, limit: int = MOST_READ) -> list[int]:
    """Keys of the public articles opened most often in the ``days`` up to ``day``."""
    first = day - timedelta(days=days - 1)
    found = ArticleDayVisits.objects.filter(day__range=(first, day), article__in=Article.public.values("pk"))
    totals = found.values("article").annotate(sum=Sum("views")).order_by("-sum", "-article")
    return [row["article"] for row in totals[:limit]]


def refresh_figures() -> None:
    """Add up everything as of today, for all processes."""
    made = figures_of(localdate())
    fields = {name: getattr(made, name) for name in Figures.__slots__}
    VisitFigures.objects.update_or_create(pk=1, defaults=fields)
    cache.set(KEY, made, KEPT_SECONDS)


def shown_figures() -> Figures:
    """The figures as readers see them now; at most half a minute behind the worker's. No query while kept."""
    kept: Figures | None = cache.get_or_set(KEY, _stored, KEPT_SECONDS)
    return (kept or _stored()).on(localdate())


def article_views(article: int) -> int:
    """How often the article was opened. One query, none while kept."""

    def added_up() -> int:
        rows = ArticleDayVisits.objects.filter(article_id=article, day__lte=localdate())
        return int(rows.aggregate(views=_sum("views"))["views"])

    kept: int | None = cache.get_or_set(f"home.article_views.{article}", added_up, KEPT_SECONDS)
    return kept or 0


def _own(day: date) -> dict[str, Any]:
    rows = DayVisits.objects.filter(day__lte=day)
    return rows.aggregate(
        today=_sum("views", filter=Q(day=day)),
        month=_sum("views", filter=Q(day__gte=day.replace(day=1))),
        year=_sum("views", filter=Q(day__gte=day.replace(month=1, day=1))),
        total=_sum("views"),
    )


def _sum(field: str, **options: Any) -> Coalesce:
    return Coalesce(Sum(field, **options), 0)


def _stored() -> Figures:
    row = VisitFigures.objects.first()
    if row is None:
        return Figures(localdate())
    return Figures(**{name: getattr(row, name) for name in Figures.__slots__})
