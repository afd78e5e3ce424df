"""Many transactions write the log at once on a real PostgreSQL; whatever their order, no change is passed over."""

import random
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import django.db
import pytest
from django.db import connections, transaction
from django.utils import timezone
from pytest_django import DjangoDbBlocker

from portal.settings.parts.databases import database_from
from search.documents.document import SearchDocument
from search.documents.sources import SOURCES, Source
from search.models import IndexFailure, IndexPosition, OutboxRow
from search.outbox.following import Follower
from search.outbox.log import last_row, note, purge, report_position, starting_position
from tests.search.postgresql_log import ALIAS, NOUN, PATIENCE_SECONDS, Elsewhere, Here, Router, Writer

pytestmark = pytest.mark.postgresql


class Applied:
    """An index that remembers which records it was told of."""

    name = "applied"

    def __init__(self) -> None:
        self.told: list[int] = []
        self.at = 0

    def position(self) -> int:
        return self.at

    @contextmanager
    def locked(self) -> Iterator[None]:
        yield

    def apply(self, _documents: Iterable[SearchDocument], gone: Iterable[str]) -> dict[str, str]:
        self.told += [int(key.removeprefix(f"{NOUN}:")) for key in gone]
        return {}

    def advance(self, position: int) -> None:
        self.at = position

    def report(self, position: int) -> None:
        report_position(self.name, position)


@pytest.fixture(autouse=True)
def log_on_postgresql(
    postgresql_database: str, django_db_blocker: DjangoDbBlocker, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """The tables of the log on a database of this test alone; nothing else of the portal is asked."""
    defaults = {"ATOMIC_REQUESTS": False, "AUTOCOMMIT": True, "TIME_ZONE": None, "OPTIONS": {}, "CONN_MAX_AGE": 0}
    monkeypatch.setitem(
        connections.databases,
        ALIAS,
        connections["default"].settings_dict | defaults | database_from(postgresql_database),
    )
    monkeypatch.setattr(django.db.router, "routers", [Router()])
    monkeypatch.setitem(SOURCES, NOUN, Source(NOUN, list, lambda _ids: iter(())))
    with django_db_blocker.unblock():
        monkeypatch.setattr("search.outbox.gaps.connection", Here())
        monkeypatch.setattr("search.outbox.log.connection", Here())
        with connections[ALIAS].schema_editor() as editor:
            for model in (OutboxRow, IndexPosition, IndexFailure):
                editor.create_model(model)
        yield
        connections[ALIAS].close()
        del connections[ALIAS]


def follower_of(index: Applied) -> Follower:
    return Follower(index)  # type: ignore[arg-type]


def test_transactions_that_commit_out_of_order_are_both_applied() -> None:
    index = Applied()
    follower = follower_of(index)
    early = Writer(1)
    Writer(2).commits()

    follower.catch_up()
    assert (index.told, index.at) == ([2], 0)

    early.commits()
    follower.catch_up()
    assert (sorted(index.told), index.at) == ([1, 2], 2)


def test_a_transaction_may_take_as_long_as_it_likes() -> None:
    index = Applied()
    follower = follower_of(index)
    import_of_an_archive = Writer(1, 2, 3)
    Writer(4).commits()

    for _poll in range(5):
        follower.catch_up()
    OutboxRow.objects.update(written_at=timezone.now() - timedelta(days=3))
    assert purge() == 0
    assert index.at == 0

    import_of_an_archive.commits()
    follower.catch_up()
    assert sorted(index.told) == [1, 2, 3, 4]
    assert index.at == last_row()


def test_later_changes_do_not_wait_for_an_open_transaction() -> None:
    index = Applied()
    follower = follower_of(index)
    slow = Writer(1)

    for number in range(2, 6):
        Writer(number).commits()
        follower.catch_up()
        assert index.told[-1] == number

    assert index.told == [2, 3, 4, 5]
    slow.commits()


def test_numbers_that_were_taken_back_hold_nothing_up() -> None:
    index = Applied()
    follower = follower_of(index)
    lost = Writer(1)
    Writer(2).commits()
    lost.gives_up()

    follower.catch_up()
    follower.catch_up()
    follower.catch_up()

    assert (index.told, index.at) == ([2], last_row())


def test_a_follower_that_starts_anew_passes_nothing_over() -> None:
    index = Applied()
    slow = Writer(1)
    Writer(2).commits()
    follower_of(index).catch_up()

    second = follower_of(index)
    second.catch_up()
    second.catch_up()
    assert index.at == 0

    slow.commits()
    second.catch_up()
    assert set(index.told) == {1, 2}


def test_an_index_built_during_a_long_transaction_begins_before_it() -> None:
    index = Applied()
    follower = follower_of(index)
    Writer(1).commits()
    follower.catch_up()
    slow = Writer(2)
    Writer(3).commits()
    OutboxRow.objects.update(written_at=timezone.now() - timedelta(hours=1))
    follower.catch_up()

    built = Applied()
    built.at = starting_position()
    slow.commits()
    follower_of(built).catch_up()

    assert {2, 3} <= set(built.told)


def test_who_does_not_write_the_log_holds_nothing_up() -> None:
    index = Applied()
    follower = follower_of(index)
    lost = Writer(1)
    Writer(2).commits()
    lost.gives_up()
    with Elsewhere():
        follower.catch_up()
        follower.catch_up()
        follower.catch_up()

        assert index.at == last_row()


@pytest.mark.slow
def test_a_crowd_of_writers_loses_nothing() -> None:
    index = Applied()
    follower = follower_of(index)
    kept: set[int] = set()
    guard = threading.Lock()

    def write(first: int) -> None:
        chance = random.Random(first)  # noqa: S311 (order, not secrets)
        for number in range(first, first + 20):
            stays = chance.random() < 0.8
            with transaction.atomic(using=ALIAS):
                note(NOUN, [number, number + 100_000])
                time.sleep(chance.random() * 0.02)
                transaction.set_rollback(not stays, using=ALIAS)
            if stays:
                with guard:
                    kept.update((number, number + 100_000))
        connections[ALIAS].close()

    threads = [threading.Thread(target=write, args=(1_000 * number,)) for number in range(1, 9)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        follower.catch_up()
    deadline = time.monotonic() + PATIENCE_SECONDS
    while index.at < last_row() and time.monotonic() < deadline:
        follower.catch_up()
        time.sleep(0.1)

    assert set(index.told) == kept
    assert len(index.told) == len(kept)
    assert index.at == last_row()
