"""The files between the web processes and the worker."""

import errno
import os
from collections import Counter
from datetime import date
from pathlib import Path
from threading import Thread

import pytest

from home.counters import journal as module
from home.counters.journal import Journal, Visit
from tests.home.counters.conftest import Clock

DAY = date(2026, 11, 20)


def test_a_file_is_left_alone_until_its_time_is_over(tmp_path: Path) -> None:
    clock = Clock()
    journal = Journal(tmp_path, clock)
    journal.note(Visit(DAY, 7))

    early = journal.settled()
    clock.now += 40
    late = journal.settled()

    assert early == []
    assert [batch.visits for batch in late] == [Counter({Visit(DAY, 7): 1})]


def test_several_processes_write_beside_each_other(tmp_path: Path) -> None:
    clock = Clock()
    journals = [Journal(tmp_path, clock) for _ in range(3)]

    threads = [Thread(target=lambda j=journal: [j.note(Visit(DAY)) for _ in range(50)]) for journal in journals * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    clock.now += 40

    batches = journals[0].settled()
    assert len(batches) == 3
    assert sum(batch.visits.total() for batch in batches) == 300


def test_a_forked_process_writes_in_a_file_of_its_own(tmp_path: Path) -> None:
    clock = Clock()
    journal = Journal(tmp_path, clock)
    journal.note(Visit(DAY, 1))
    child = os.fork()
    if child == 0:
        journal.note(Visit(DAY, 2))
        os._exit(0)
    os.waitpid(child, 0)
    journal.note(Visit(DAY, 1))
    clock.now += 40

    assert sorted(sum(batch.visits.values()) for batch in journal.settled()) == [1, 2]


def test_a_line_torn_by_a_crash_costs_nothing_but_itself(tmp_path: Path) -> None:
    clock = Clock()
    journal = Journal(tmp_path, clock)
    lines = b"2026-11-20 5\nrubbish\n\xff\xfe\n2026-13-40 1\n2026-11-20 5\n2026-1"
    (tmp_path / "000000000001-may-1-aa.visits").write_bytes(lines)

    (batch,) = journal.settled()

    assert batch.visits == Counter({Visit(DAY, 5): 2})


def test_where_no_file_can_be_made_no_foreign_file_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    journal = Journal(tmp_path, clock)
    journal.note(Visit(DAY, 1))

    def full(*_args: object) -> int:
        raise OSError(errno.ENOSPC, "no space left")

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", full)
        for _minute in range(2):
            clock.now += 60
            with pytest.raises(OSError, match="no space left"):
                journal.note(Visit(DAY, 1))
    foreign = os.open(tmp_path / "foreign", os.O_CREAT)
    clock.now += 60
    journal.note(Visit(DAY, 1))

    assert os.fstat(foreign)
    os.close(foreign)


def test_a_full_file_takes_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", 30)
    journal = Journal(tmp_path, Clock())

    taken = [journal.note(Visit(DAY)) for _ in range(4)]

    assert taken == [True, True, False, False]


def test_of_a_long_queue_only_the_oldest_files_are_read(tmp_path: Path) -> None:
    journal = Journal(tmp_path, Clock())
    (tmp_path / "000000000001-may-1-aa.visits").write_text(f"{DAY} 5\n")
    (tmp_path / "000000000002-may-1-aa.visits").mkdir()  # whoever reads it fails

    assert [batch.name for batch in journal.settled(1)] == ["000000000001-may-1-aa.visits"]


def test_removing_twice_is_no_error(tmp_path: Path) -> None:
    clock = Clock()
    journal = Journal(tmp_path, clock)
    journal.note(Visit(DAY))
    clock.now += 40
    (batch,) = journal.settled()

    journal.remove(batch)
    journal.remove(batch)

    assert journal.settled() == []
