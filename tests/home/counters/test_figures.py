"""The figures of the foot: today is part of the month, the month of the year, the year of the total."""

from datetime import date, timedelta

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from home.counters import adding_up
from home.counters.adding_up import figures_of, most_read, refresh_figures, shown_figures
from home.counters.figures import Figures
from home.models import ArticleDayVisits, DayVisits, OpeningBalance
from tests.factories.article import NewsItemFactory

NEW_YEAR = date(2026, 1, 1)
DAYS = st.dates(NEW_YEAR - timedelta(days=70), NEW_YEAR + timedelta(days=70))
COUNTS = st.integers(0, 10**6)


def _in_order(figures: Figures) -> bool:
    return 0 <= figures.today <= figures.month <= figures.year <= figures.total


class AcrossMidnightAndNewYear(TestCase):
    """Whatever is counted, late or inherited, and whenever it is read."""

    @settings(max_examples=40)
    @given(
        rows=st.dictionaries(DAYS, COUNTS, max_size=12),
        late=st.dictionaries(DAYS, COUNTS, max_size=4),
        inherited=st.lists(COUNTS, max_size=2),
        added_up=DAYS,
        read_after=st.integers(0, 40),
    )
    def test_each_figure_is_part_of_the_next(
        self,
        rows: dict[date, int],
        late: dict[date, int],
        inherited: list[int],
        added_up: date,
        read_after: int,
    ) -> None:
        DayVisits.objects.bulk_create(DayVisits(day=day, views=views) for day, views in rows.items())
        first = figures_of(added_up)
        for day, views in late.items():
            row, _made = DayVisits.objects.get_or_create(day=day)
            DayVisits.objects.filter(pk=row.pk).update(views=row.views + views)
        OpeningBalance.objects.bulk_create(
            OpeningBalance(source="Cổng cũ", views=views, until=date(2025, 6, 30)) for views in inherited
        )
        second = figures_of(added_up)

        read = second.on(added_up + timedelta(days=read_after))
        assert _in_order(first)
        assert _in_order(second)
        assert _in_order(read)
        assert second.total >= first.total + sum(inherited)
        assert read.total == second.total
        assert read.today == (second.today if read_after == 0 else 0)


@pytest.mark.django_db
def test_each_figure_holds_the_days_it_names() -> None:
    for day, views in (("2026-11-21", 1), ("2026-11-01", 10), ("2026-10-31", 100), ("2025-12-31", 1000)):
        DayVisits.objects.create(day=day, views=views)
    DayVisits.objects.create(day="2026-11-22", views=50_000)

    figures = figures_of(date(2026, 11, 21))

    assert (figures.today, figures.month, figures.year, figures.total) == (1, 11, 111, 1111)


@pytest.mark.parametrize(
    ("read_on", "expected"),
    [
        (date(2025, 12, 31), (5, 50, 500)),
        (date(2025, 12, 30), (5, 50, 500)),
        (date(2026, 1, 1), (0, 0, 0)),
        (date(2026, 12, 31), (0, 0, 0)),
    ],
)
def test_figures_of_yesterday_are_not_shown_as_of_today(read_on: date, expected: tuple[int, int, int]) -> None:
    read = Figures(date(2025, 12, 31), 5, 50, 500, 5000).on(read_on)

    assert (read.today, read.month, read.year) == expected
    assert read.total == 5000


def test_the_month_goes_on_after_midnight() -> None:
    read = Figures(date(2025, 11, 20), 5, 50, 500, 5000).on(date(2025, 11, 21))

    assert (read.today, read.month, read.year) == (0, 50, 500)


@pytest.mark.django_db
def test_after_midnight_the_foot_starts_again_before_the_worker_has_run(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    DayVisits.objects.create(day=localdate(), views=4321)
    refresh_figures()
    before = client.get("/").content.decode()

    monkeypatch.setattr(adding_up, "localdate", lambda: localdate() + timedelta(days=1))

    assert "<dt>Hôm nay</dt><dd>4.321</dd>" in before
    assert "<dt>Hôm nay</dt><dd>0</dd>" in client.get("/").content.decode()


@pytest.mark.django_db
def test_an_opening_balance_is_in_the_total_alone_and_is_told(client: Client) -> None:
    DayVisits.objects.create(day=localdate(), views=5)
    OpeningBalance.objects.create(source="thidua.lamgiang.example", views=1_234_567, until=date(2025, 6, 30))
    refresh_figures()

    foot = " ".join(client.get("/").content.decode().split())

    assert "<dt>Năm nay</dt><dd>5</dd>" in foot
    assert "<dt>Tất cả</dt><dd>1.234.572</dd>" in foot
    assert "Gồm 1.234.567 lượt của cổng cũ đến ngày 30/06/2025." in foot


@pytest.mark.django_db
def test_an_opening_balance_cannot_cover_days_to_come() -> None:
    balance = OpeningBalance(source="Cổng cũ", views=5, until=localdate() + timedelta(days=1))

    with pytest.raises(ValidationError, match="Ngày này chưa tới"):
        balance.full_clean()


@pytest.mark.django_db
def test_the_figures_cost_one_query_and_then_none() -> None:
    refresh_figures()
    cache.clear()

    with CaptureQueriesContext(connection) as first:
        shown_figures()
    with CaptureQueriesContext(connection) as second:
        shown_figures()

    assert (len(first), len(second)) == (1, 0)


@pytest.mark.django_db
def test_most_read_knows_the_last_days_and_public_articles_only() -> None:
    today = date(2026, 11, 21)
    often, once, draft, old = (NewsItemFactory() for _ in range(4))
    for article, day, views in (
        (often, "2026-11-15", 9),
        (once, "2026-11-21", 2),
        (draft, "2026-11-21", 99),
        (old, "2026-11-14", 99),
    ):
        ArticleDayVisits.objects.create(article=article, day=day, views=views)
    draft.unpublish()

    assert most_read(today) == [often.pk, once.pk]
    assert most_read(today, days=30) == [old.pk, often.pk, once.pk]
