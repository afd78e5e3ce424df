"""The worker's part: files of visits become rows by day, and the rows become the figures of the foot."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

import structlog
from django.db import transaction
from django.db.models import F

from home.counters.adding_up import refresh_figures
from home.counters.journal import Batch, Visit, open_journal
from home.models import ArticleDayVisits, CountedBatch, DayVisits
from news.articles.models import Article
from portal.operations.schedule import repeats

log = structlog.get_logger("home.counters")
EVERY = 30
FILES_AT_ONCE = 2_000


@repeats(every=EVERY)
def count_visits() -> int:
    """Count the files whose time is over and renew the figures; how many visits were counted."""
    journal = open_journal()
    batches = journal.settled(FILES_AT_ONCE)
    counted = _count(batches)
    for batch in batches:
        journal.remove(batch)
    CountedBatch.objects.filter(name__in=[batch.name for batch in batches]).delete()
    refresh_figures()
    return counted


def _count(batches: Sequence[Batch]) -> int:
    """All in one transaction: a file is counted with the row that says so, or not at all."""
    if not batches:
        return 0
    with transaction.atomic():
        visits = _of_known_pages(_merged(_not_yet_counted(batches)))
        _add_days(visits)
        _add_articles(visits)
    return visits.total()


def _not_yet_counted(batches: Sequence[Batch]) -> list[Batch]:
    """The files that a run before, stopped after its commit, has not counted."""
    names = [batch.name for batch in batches]
    done = set(CountedBatch.objects.filter(name__in=names).values_list("name", flat=True))
    CountedBatch.objects.bulk_create(CountedBatch(name=name) for name in names if name not in done)
    return [batch for batch in batches if batch.name not in done]


def _merged(batches: Iterable[Batch]) -> Counter[Visit]:
    merged: Counter[Visit] = Counter()
    for batch in batches:
        merged.update(batch.visits)
    return merged


def _of_known_pages(visits: Counter[Visit]) -> Counter[Visit]:
    """Without visits of articles that do not exist or are not public: whoever sends such a key opened no page."""
    keys = {visit.article for visit in visits if visit.article}
    known = {0, *Article.public_everywhere.filter(pk__in=keys).values_list("pk", flat=True)}
    if unknown := keys - known:
        log.info("visits of unknown articles", articles=len(unknown))
    return Counter({visit: number for visit, number in visits.items() if visit.article in known})


def _add_days(visits: Counter[Visit]) -> None:
    by_day: Counter[date] = Counter()
    for visit, number in visits.items():
        by_day[visit.day] += number
    DayVisits.objects.bulk_create((DayVisits(day=day) for day in sorted(by_day)), ignore_conflicts=True)
    for day, number in sorted(by_day.items()):
        DayVisits.objects.filter(day=day).update(views=F("views") + number)


def _add_articles(visits: Counter[Visit]) -> None:
    of_articles = sorted(
        ((visit.article, visit.day, number) for visit, number in visits.items() if visit.article),
    )
    rows = (ArticleDayVisits(article_id=article, day=day) for article, day, _number in of_articles)
    ArticleDayVisits.objects.bulk_create(rows, ignore_conflicts=True)
    for article, day, number in of_articles:
        ArticleDayVisits.objects.filter(article_id=article, day=day).update(views=F("views") + number)
