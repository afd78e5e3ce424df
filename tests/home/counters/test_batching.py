"""Files become rows: each visit once, whatever stops in between."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from home.counters import batching
from home.counters.adding_up import article_views, shown_figures
from home.counters.journal import Journal
from home.models import ArticleDayVisits, CountedBatch, DayVisits
from tests.factories.article import NewsItemFactory
from tests.factories.english import translated
from tests.home.counters.conftest import Counting

pytestmark = pytest.mark.django_db


def test_visits_are_filed_under_the_day_they_were_made_however_late_they_are_counted(counting: Counting) -> None:
    counting.read(day=date(2025, 12, 31), times=3)
    counting.read(day=date(2026, 1, 1), times=2)
    counting.settle()

    assert dict(DayVisits.objects.values_list("day", "views")) == {date(2025, 12, 31): 3, date(2026, 1, 1): 2}


def test_later_files_add_to_the_same_rows(counting: Counting) -> None:
    article = NewsItemFactory()
    counting.read(article.pk, times=2)
    counting.settle()
    counting.read(article.pk, times=3)
    counting.read()
    counting.settle()

    assert DayVisits.objects.get().views == 6
    assert ArticleDayVisits.objects.get().views == 5
    assert article_views(article.pk) == 5
    assert shown_figures().today == 6


def test_an_opened_translation_counts_like_its_original(counting: Counting) -> None:
    made = translated(NewsItemFactory())
    counting.read(made.pk, times=2)

    counting.settle()

    assert DayVisits.objects.get().views == 2
    assert article_views(made.pk) == 2


def test_a_file_whose_removal_failed_is_not_counted_again(counting: Counting, monkeypatch: pytest.MonkeyPatch) -> None:
    counting.read(times=4)

    def stop(*_args: object) -> None:
        raise OSError("read-only")

    with monkeypatch.context() as patch:
        patch.setattr(Journal, "remove", stop)
        with pytest.raises(OSError, match="read-only"):
            counting.settle()
    again = counting.settle()

    assert again == 0
    assert DayVisits.objects.get().views == 4
    assert not CountedBatch.objects.exists()
    assert counting.journal.settled() == []


def test_a_file_whose_counting_failed_is_counted_the_next_time(
    counting: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting.read(times=4)

    def fail(*_args: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(batching, "_add_articles", fail)
        with pytest.raises(RuntimeError):
            counting.settle()
    half_done = DayVisits.objects.count()
    counting.settle()

    assert half_done == 0
    assert DayVisits.objects.get().views == 4


def test_a_quiet_portal_asks_little_of_the_database(counting: Counting) -> None:
    counting.settle()

    with CaptureQueriesContext(connection) as queries:
        counting.settle()

    assert len(queries) <= 12
