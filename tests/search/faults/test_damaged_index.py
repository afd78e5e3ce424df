"""The index file is damaged on its disk: nobody sees an error page, and a new file takes its place by itself."""

from contextlib import suppress
from pathlib import Path

import pytest
from django.test import Client
from lxml import html

from search.engines.base import EngineUnavailable
from search.engines.embedded.files import IndexFolder, opened
from search.indexes import catch_up_embedded, embedded_engine, embedded_index
from search.readiness import index_problem
from tests.factories.article import NewsItemFactory

pytestmark = pytest.mark.django_db

PAGE = 4096
ADDRESS = "/tim-kiem/?q=tong+ket"


@pytest.fixture
def file(index_folder: Path) -> Path:
    """The file in use, whole, with nothing left in its log."""
    for number in range(30):
        NewsItemFactory(title=f"Hội nghị tổng kết số {number}")
    catch_up_embedded()
    embedded_engine().readers.close()
    found = IndexFolder(index_folder).current()
    assert found
    whole = opened(found, read_only=False)
    whole.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole.close()
    return found


def _spoil(file: Path, first_page: int) -> None:
    pages = file.stat().st_size // PAGE
    assert pages > first_page
    with file.open("r+b") as raw:
        raw.seek(first_page * PAGE)
        raw.write(b"\x5a" * (pages - first_page) * PAGE)


def _two_turns_of_the_worker() -> None:
    with suppress(EngineUnavailable):
        catch_up_embedded()
    catch_up_embedded()


def _found(client: Client) -> str:
    return " ".join(html.fromstring(client.get(ADDRESS).content.decode()).xpath("string(//main)").split())


@pytest.mark.parametrize("first_page", [0, 1], ids=["from its head on", "behind its head"])
def test_a_reader_is_told_calmly_and_the_worker_builds_a_new_one(client: Client, file: Path, first_page: int) -> None:
    _spoil(file, first_page)

    during = client.get(ADDRESS)
    assert index_problem()
    _two_turns_of_the_worker()

    assert during.status_code < 500
    assert "Tìm kiếm đang tạm nghỉ" in during.content.decode()
    assert "Hội nghị tổng kết số" in _found(client)
    assert IndexFolder(file.parent).current() != file
    assert index_problem() == ""


@pytest.mark.parametrize("first_page", [1, 10, 20])
def test_a_change_that_meets_the_damage_first_is_found_in_the_new_file(
    client: Client, file: Path, first_page: int
) -> None:
    _spoil(file, first_page)
    NewsItemFactory(title="Tổng kết muộn của cụm Năm")

    _two_turns_of_the_worker()

    assert "Tổng kết muộn của cụm Năm" in _found(client)
    assert len(embedded_index().keys()) == 31


def test_a_file_that_is_only_busy_stays_in_use(file: Path) -> None:
    NewsItemFactory(title="Tổng kết sau khi hết bận")
    other = opened(file, read_only=False)
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(EngineUnavailable, match="locked"):
        catch_up_embedded()
    other.execute("ROLLBACK")
    other.close()

    assert IndexFolder(file.parent).current() == file
    assert catch_up_embedded() == 1
