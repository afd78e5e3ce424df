"""The log of changes: nothing is lost, nothing blocks."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.db import transaction
from django.utils import timezone

from search.documents.document import SearchDocument
from search.documents.kinds import PERSON
from search.engines.base import EngineUnavailable
from search.indexes import catch_up_embedded, embedded_index, rebuild_embedded
from search.models import IndexFailure, IndexPosition, OutboxRow
from search.outbox.failures import MOST_ATTEMPTS, record_failures
from search.outbox.following import Follower
from search.outbox.log import last_row, note, purge
from tests.factories.article import NewsItemFactory
from tests.factories.person import PersonFactory, PositionFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


class ListIndex:
    """An index in memory that refuses the keys in ``refused``."""

    name = "list"

    def __init__(self) -> None:
        self.held: dict[str, SearchDocument] = {}
        self.at = 0
        self.refused: set[str] = set()
        self.down = False
        self.writes = 0

    def position(self) -> int:
        if self.down:
            raise EngineUnavailable("down")
        return self.at

    @contextmanager
    def locked(self) -> Iterator[None]:
        yield

    def apply(self, documents: Iterable[SearchDocument], gone: Iterable[str]) -> dict[str, str]:
        errors = {}
        for document in documents:
            self.writes += 1
            if document.key in self.refused:
                errors[document.key] = "refused"
            else:
                self.held[document.key] = document
        for key in gone:
            self.held.pop(key, None)
        return errors

    def advance(self, position: int) -> None:
        self.at = position

    def report(self, position: int) -> None:
        self.reported = position

    def keys(self) -> list[str]:
        return list(self.held)


def test_a_change_that_is_rolled_back_is_not_logged() -> None:
    with transaction.atomic():
        PersonFactory()
        transaction.set_rollback(True)

    assert not OutboxRow.objects.exists()


@pytest.mark.usefixtures("settled_at_once")
def test_a_record_changed_many_times_is_written_once() -> None:
    person = PersonFactory()
    for number in range(5):
        person.about = f"Lần {number}"
        person.save()
    index = ListIndex()

    Follower(index).catch_up()

    assert index.writes == 1
    assert index.held[f"person:{person.pk}"].body == "Lần 4"
    assert index.at == last_row()


def test_a_refused_document_stops_no_other_and_is_tried_again() -> None:
    refused, taken = PersonFactory(), PersonFactory()
    index = ListIndex()
    index.refused = {f"person:{refused.pk}"}
    follower = Follower(index)

    follower.catch_up()

    failure = IndexFailure.objects.get()
    assert index.keys() == [f"person:{taken.pk}"]
    assert (failure.key, failure.attempts, failure.is_dead) == (f"person:{refused.pk}", 1, False)
    assert failure.next_try_at > timezone.now()

    index.refused = set()
    IndexFailure.objects.update(next_try_at=timezone.now() - timedelta(seconds=1))
    follower.catch_up()

    assert not IndexFailure.objects.exists()
    assert f"person:{refused.pk}" in index.held


def test_after_ten_attempts_a_document_waits_for_a_person() -> None:
    for _attempt in range(MOST_ATTEMPTS):
        record_failures("list", {"unit:1": "refused"})

    assert IndexFailure.objects.get().is_dead


def test_an_index_that_is_down_loses_nothing() -> None:
    index = ListIndex()
    index.down = True
    person = PersonFactory()
    with pytest.raises(EngineUnavailable):
        Follower(index).catch_up()

    index.down = False
    Follower(index).catch_up()

    assert index.keys() == [f"person:{person.pk}"]


def test_a_record_that_cannot_be_built_stops_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    broken, sound = PersonFactory(full_name="Người Lỗi"), PersonFactory(full_name="Người Lành")
    monkeypatch.setattr(
        "search.documents.people._with_period", lambda position: (_ for _ in ()).throw(ValueError("broken"))
    )
    PositionFactory(person=broken, unit=None)
    index = ListIndex()

    Follower(index).catch_up()

    assert index.keys() == [f"person:{sound.pk}"]
    assert IndexFailure.objects.get().key == f"person:{broken.pk}"


def test_rows_beyond_a_gap_are_applied_once(monkeypatch: pytest.MonkeyPatch) -> None:
    first, lost, last = (PersonFactory() for _number in range(3))
    OutboxRow.objects.filter(record_id=lost.pk).delete()
    monkeypatch.setattr("search.outbox.gaps.connection", SimpleNamespace(vendor="postgresql"))
    monkeypatch.setattr("search.outbox.gaps._writers", lambda: frozenset({"3/7"}))
    index = ListIndex()
    follower = Follower(index)

    follower.catch_up()
    follower.catch_up()

    assert set(index.held) == {f"person:{first.pk}", f"person:{last.pk}"}
    assert index.writes == 2
    assert index.at < last_row()


def test_old_rows_go_when_every_index_has_applied_them() -> None:
    note(PERSON, [1, 2, 3])
    OutboxRow.objects.update(written_at=timezone.now() - timedelta(days=2))
    newest = last_row()
    IndexPosition.objects.create(index="here", last_row=newest)
    IndexPosition.objects.create(index="elsewhere", last_row=newest - 1)

    assert purge() == 2
    assert last_row() == newest


def test_an_index_whose_rows_are_gone_is_built_anew(index_folder: Path) -> None:
    rebuild_embedded()
    person = PersonFactory()
    OutboxRow.objects.all().delete()
    IndexPosition.objects.create(index="purged", last_row=1_000_000)

    catch_up_embedded()

    assert f"person:{person.pk}" in set(embedded_index().keys())


def test_changes_during_a_rebuild_are_not_lost(index_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    late: list[str] = []

    def documents_while_somebody_saves() -> Iterator[SearchDocument]:
        late.append(f"person:{PersonFactory().pk}")
        yield from ()

    UnitFactory()
    monkeypatch.setattr("search.indexes.every_document", documents_while_somebody_saves)

    rebuild_embedded()

    assert late[0] in set(embedded_index().keys())


def test_a_rebuild_leaves_one_file(index_folder: Path) -> None:
    NewsItemFactory()
    rebuild_embedded()
    rebuild_embedded()

    files = {path.name.removesuffix("-wal").removesuffix("-shm") for path in index_folder.glob("index-*")}
    assert len(files) == 1


def test_a_rebuild_that_fails_leaves_the_old_index_in_use(index_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unit = UnitFactory()
    rebuild_embedded()

    def broken() -> Iterator[SearchDocument]:
        raise RuntimeError("no database")
        yield

    monkeypatch.setattr("search.indexes.every_document", broken)
    with pytest.raises(RuntimeError):
        rebuild_embedded()

    assert embedded_index().keys() == [f"unit:{unit.pk}"]
    assert len(list(index_folder.glob("index-*.sqlite3"))) == 1
