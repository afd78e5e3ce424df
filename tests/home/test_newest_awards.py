"""The ledger's last changes on the front page."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from home.newest_awards import newest_awards
from news.registry.models import AwardRecord, AwardStatusEvent
from tests.factories.award import AwardRecordFactory
from tests.home.instructions import instructions_for

pytestmark = pytest.mark.django_db
NEW_YEAR = date(2026, 1, 1)


def changed(*days: str | None, year: int = 2023) -> AwardRecord:
    """A record with one step on each of the days."""
    award = AwardRecordFactory(steps=[], year=year)
    AwardStatusEvent.objects.bulk_create(
        AwardStatusEvent(award=award, step="nominated", happened=day, sort_order=place)
        for place, day in enumerate(days)
    )
    return award


def shown() -> list[str]:
    return [line.record_url for line in newest_awards()]


def addresses(awards: Sequence[AwardRecord]) -> list[str]:
    return [award.get_absolute_url() for award in awards]


def lengthen_ledger(awards: int) -> None:
    """That many records more, each with two steps long ago."""
    pattern = AwardRecordFactory(steps=[])
    copies = [AwardRecord(form=pattern.form, unit=pattern.unit, slug=f"cu-{place}") for place in range(awards)]
    records = AwardRecord.objects.bulk_create(copies)
    AwardStatusEvent.objects.bulk_create(
        AwardStatusEvent(award=record, step="nominated", happened=day.isoformat(), sort_order=order)
        for place, record in enumerate(records)
        for order, day in enumerate((NEW_YEAR - timedelta(days=place + 9), NEW_YEAR - timedelta(days=place)))
    )


def plan() -> str:
    """The way that the database takes."""
    with CaptureQueriesContext(connection) as captured:
        newest_awards()
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")  # so few rows would be read whole
        cursor.execute(f"{connection.ops.explain_query_prefix()} {captured[0]['sql']}")
        return str(cursor.fetchall())


def test_a_record_stands_where_its_last_step_puts_it() -> None:
    early, late = changed("2026-03-02"), changed("2021-02-01", "2026-11-10")
    middle = changed("2026-11-10", "2026-05-04")

    assert shown() == addresses([middle, late, early])


def test_records_without_a_day_follow_the_one_filed_last_first() -> None:
    dated = changed("2019-03")
    undated = [changed(None), changed(), changed(None)]

    assert shown() == addresses([dated, *reversed(undated)])


def test_of_the_same_day_the_record_filed_last_comes_first() -> None:
    newer_in_merit, filed_last = changed("2026-11-10", year=2026), changed("2026-11-10", year=2019)

    assert shown() == addresses([filed_last, newer_in_merit])


def test_five_are_shown_however_many_steps_one_record_has() -> None:
    old = [changed(f"2020-01-0{day}") for day in range(1, 7)]
    busy = changed(*(f"2026-11-{day:02d}" for day in range(1, 20)), "2026-11-19")

    assert shown() == addresses([busy, *reversed(old[2:])])


def test_the_last_steps_come_from_the_end_of_an_index() -> None:
    lengthen_ledger(60)

    assert "registry_step_day" in plan()


@pytest.mark.skipif(connection.vendor != "sqlite", reason="counts the instructions of SQLite")
def test_a_long_ledger_is_not_read_through() -> None:
    lengthen_ledger(60)
    short = instructions_for(newest_awards)
    AwardRecord.objects.filter(slug__startswith="cu-").delete()
    lengthen_ledger(900)

    assert instructions_for(newest_awards) < 1.5 * short
