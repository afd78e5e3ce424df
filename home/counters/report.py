"""How often the portal was read, for the newsroom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Sum
from django.utils.timezone import localdate

from home.models import ArticleDayVisits, DayVisits
from news.articles.models import Article
from portal.vietnamese.numerals import format_number

PERIODS = (7, 30, 90, 365)
USUAL_PERIOD = 30
MOST_READ = 20


@dataclass(frozen=True, slots=True)
class DayLine:
    """A day and its visits; ``share`` is out of 100 of the busiest day shown."""

    day: date
    views: int
    share: int

    @property
    def shown(self) -> str:
        """The number with dots."""
        return format_number(self.views)


@dataclass(frozen=True, slots=True)
class ReadLine:
    """An article and how often it was opened in the period; no ``url`` where readers find it no more."""

    title: str
    url: str
    views: int

    @property
    def shown(self) -> str:
        """The number with dots."""
        return format_number(self.views)


@dataclass(frozen=True, slots=True)
class VisitReport:
    """``days`` with the newest first, none left out; ``most_read`` in order."""

    period: int
    days: Sequence[DayLine]
    most_read: Sequence[ReadLine]


def visit_report(period: int) -> VisitReport:
    """The report on the last ``period`` days, today included. Three queries."""
    today = localdate()
    return VisitReport(period, _days(today, period), _most_read(today, period))


def report_rows(report: VisitReport) -> Iterator[Sequence[object]]:
    """The report as rows of a table file: days, then articles."""
    yield from (("", line.day.isoformat(), line.views, "") for line in report.days)
    yield from ((line.title, "", line.views, line.url) for line in report.most_read)


def _days(today: date, period: int) -> Sequence[DayLine]:
    days = [today - timedelta(days=back) for back in range(period)]
    counted = dict(DayVisits.objects.filter(day__range=(days[-1], today)).values_list("day", "views"))
    most = max(counted.values(), default=0) or 1
    return [DayLine(day, counted.get(day, 0), round(100 * counted.get(day, 0) / most)) for day in days]


def _most_read(today: date, period: int) -> Sequence[ReadLine]:
    first = today - timedelta(days=period - 1)
    rows = ArticleDayVisits.objects.filter(day__range=(first, today)).values("article")
    totals = rows.annotate(sum=Sum("views")).order_by("-sum", "-article")[:MOST_READ]
    views = {row["article"]: row["sum"] for row in totals}
    articles = Article.objects.defer("body").in_bulk(list(views))
    return [_read_line(articles[key], views[key]) for key in views if key in articles]


def _read_line(article: Article, views: int) -> ReadLine:
    return ReadLine(article.title, article.get_url() or "" if article.live else "", views)
