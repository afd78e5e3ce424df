"""Searches and choices are counted; nothing tells who made them, and no search waits for it."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from search.indexes import catch_up_embedded
from search.models import LoggedChoice, LoggedSearch, MonthlyQuery
from search.querylog import spool as spooling
from search.querylog.keeping import tidy_log
from search.querylog.noting import note_choice, spool
from search.querylog.storing import store_noted
from tests.factories.article import NewsItemFactory
from tests.factories.unit import UnitFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index_folder")]
PAGE, API, CHOSEN = "/tim-kiem/", "/api/v1/search", "/tim-kiem/da-chon/"


def stored() -> int:
    """What two turns of the worker bring into the database."""
    return store_noted() + store_noted()


def search_on(hour: Any, key: str, number: int = 1, **fields: Any) -> None:
    values = {"text": key, "total": 1, "milliseconds": 5, "order": "phu_hop", "channel": "page", **fields}
    LoggedSearch.objects.bulk_create(LoggedSearch(hour=hour, key=key, **values) for _time in range(number))


def test_a_search_is_kept_with_its_outcome_and_to_the_hour(client: Client) -> None:
    unit = UnitFactory(name="Sở Cầu đường Lam Giang", slug="so-cau-duong")
    catch_up_embedded()

    client.get(PAGE, {"q": "  Sở  CẦU ĐƯỜNG", "don_vi": unit.slug, "sap_xep": "moi_nhat", "tu": "2023"})

    assert stored() == 1
    row = LoggedSearch.objects.get()
    assert (row.text, row.key) == ("sở cầu đường", "so cau duong")
    assert row.filters == "don_vi=so-cau-duong&tu=2023-01-01"
    assert (row.order, row.page, row.engine, row.channel) == ("moi_nhat", 1, "embedded", "page")
    assert (row.hour.minute, row.hour.second, row.hour.microsecond) == (0, 0, 0)


def test_pages_and_programs_are_told_apart_and_corrections_noted(client: Client) -> None:
    NewsItemFactory(title="Phong trào thi đua yêu nước vùng cao")
    NewsItemFactory(title="Phong trào thi đua yêu nước vùng biển")
    catch_up_embedded()

    client.get(API, {"q": "phong trào thi đua"})
    client.get(PAGE, {"q": "phong trap thi đua"})

    stored()
    rows = {row.channel: row for row in LoggedSearch.objects.all()}
    assert (rows["api"].total, rows["api"].was_corrected) == (2, False)
    assert rows["page"].was_corrected


@pytest.mark.parametrize("parameters", [{}, {"q": " "}, {"nam": "2023"}, {"q": "thi đua", "giai_thich": "1"}])
def test_lists_without_a_query_and_tries_of_editors_are_no_searches(client: Client, parameters: Any) -> None:
    client.get(PAGE, parameters)

    assert stored() == 0


def test_nothing_about_the_reader_is_written_down(client: Client) -> None:
    headers = {"user-agent": "Trình duyệt Lạ", "x-forwarded-for": "203.0.113.9", "referer": "https://example.vn/bi-mat"}
    client.get(PAGE, {"q": "thi đua", "don_vi": "0912345678", "utm": "bi-mat"}, headers=headers)
    client.get(PAGE, {"q": "lò văn thử 0912345678"}, headers=headers)

    kept = "".join(path.read_text() for path in spool().folder.iterdir())
    assert len(kept.splitlines()) == 2
    for secret in ("Trình duyệt", "203.0.113", "127.0.0.1", "bi-mat", "0912345678", "lò văn"):
        assert secret not in kept
    assert not client.cookies


def test_a_search_and_an_opened_result_write_nothing_to_the_database(client: Client) -> None:
    catch_up_embedded()
    client.get(PAGE, {"q": "khởi động"})

    with CaptureQueriesContext(connection) as queries:
        client.get(PAGE, {"q": "thi đua"})
        client.post(CHOSEN, {"q": "thi đua", "ket_qua": "unit:1", "hang": "3"})

    assert not [query["sql"] for query in queries if not query["sql"].startswith("SELECT")]
    assert stored() == 3


def test_a_thousand_searches_are_stored_in_a_few_statements(client: Client) -> None:
    for number in range(1000):
        note_choice(f"câu {number}", "unit:1", 3)

    with CaptureQueriesContext(connection) as queries:
        assert stored() == 1000

    assert LoggedChoice.objects.count() == 1000
    inserts = [query for query in queries if query["sql"].startswith("INSERT")]
    assert len(inserts) <= 12


def test_a_search_is_answered_where_nothing_can_be_written(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(*_arguments: Any) -> None:
        raise OSError(28, "No space left on device")

    NewsItemFactory(title="Tuần rừng ngày giáp Tết")
    catch_up_embedded()
    monkeypatch.setattr(spooling.Spool, "append", full_disk)

    assert "Tuần rừng" in client.get(PAGE, {"q": "tuần rừng"}).content.decode().replace("<mark>", "").replace(
        "</mark>", ""
    )
    assert client.get(API, {"q": "tuần rừng"}).json()["total"] == 1


def test_a_spool_that_nobody_empties_stops_growing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spooling, "LARGEST", 400)
    for _time in range(50):
        note_choice("thi đua", "unit:1", 3)

    (file,) = spool().folder.iterdir()
    assert 400 <= file.stat().st_size < 700


def test_lines_cut_short_are_passed_over() -> None:
    note_choice("thi đua", "unit:1", 3)
    (file,) = spool().folder.iterdir()
    sound = file.read_text()
    file.write_text(f'{sound[:40]}\n{sound}[]\nnull\n{{"kind":"search"}}\n{sound}')

    assert stored() == 2


def test_what_cannot_be_stored_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    note_choice("thi đua", "unit:1", 3)
    store_noted()

    def broken(*_arguments: Any, **_more: Any) -> Iterator[Any]:
        raise RuntimeError("no database")

    with monkeypatch.context() as patch:
        patch.setattr("search.querylog.storing._save", broken)
        with pytest.raises(RuntimeError):
            store_noted()

    assert stored() == 1


def test_a_line_written_while_the_worker_takes_the_file_is_not_lost() -> None:
    note_choice("thi đua", "unit:1", 1)
    late = (spool().folder / "searches.jsonl").open("a")
    line = (spool().folder / "searches.jsonl").read_text()

    store_noted()
    late.write(line)
    late.close()

    assert store_noted() == 2


def test_an_opened_result_is_counted_with_its_place(client: Client) -> None:
    answer = client.post(
        CHOSEN, {"q": "Thi đua", "ket_qua": "article:12", "hang": "14"}, headers={"sec-fetch-site": "same-origin"}
    )

    assert (answer.status_code, answer.content) == (204, b"")
    assert not answer.cookies
    stored()
    row = LoggedChoice.objects.get()
    assert (row.key, row.result, row.place) == ("thi dua", "article:12", 14)


@pytest.mark.parametrize(
    "fields",
    [
        {}, {"q": "thi đua", "ket_qua": "article:1"}, {"q": "thi đua", "ket_qua": "article:1", "hang": "0"},
        {"q": "", "ket_qua": "article:1", "hang": "1"}, {"q": "thi đua", "ket_qua": "secret:1", "hang": "1"},
        {"q": "thi đua", "ket_qua": "article:1; DROP", "hang": "1"},
        {"q": "a" * 9000, "ket_qua": "x" * 9000, "hang": "9" * 900},
        {"q": "\x00", "ket_qua": "article:\x00", "hang": "٣"},
    ],
)  # fmt: skip
def test_choices_that_no_page_sends_are_dropped(client: Client, fields: dict[str, str]) -> None:
    assert client.post(CHOSEN, fields).status_code == 204
    assert stored() == 0


def test_choices_sent_by_other_sites_are_dropped(client: Client) -> None:
    fields = {"q": "thi đua", "ket_qua": "article:12", "hang": "1"}

    assert client.post(CHOSEN, fields, headers={"sec-fetch-site": "cross-site"}).status_code == 204
    assert client.get(CHOSEN, fields).status_code == 405
    assert stored() == 0


def test_results_bear_their_places_through_all_pages(client: Client) -> None:
    for number in range(13):
        NewsItemFactory(title=f"Thi đua quý {number}")
    catch_up_embedded()

    second = client.get(PAGE, {"q": "thi đua", "trang": "2"}).content.decode()

    assert [f'data-place="{place}"' in second for place in (10, 11, 12, 13)] == [False, True, True, True]


def test_after_ninety_days_only_what_many_asked_is_left() -> None:
    old = timezone.now().replace(minute=0, second=0, microsecond=0) - timedelta(days=120)
    search_on(old, "thi dua", 4)
    search_on(old, "thi dua", 1, total=0)
    search_on(old, "lo van thu", 2)
    LoggedChoice.objects.create(hour=old, key="thi dua", text="thi đua", result="article:1", place=7)
    search_on(timezone.now() - timedelta(days=2), "moi tim", 5)

    assert tidy_log() == 8

    month = MonthlyQuery.objects.get(key="thi dua")
    assert (month.month, month.searches, month.without_results) == (timezone.localdate(old).replace(day=1), 5, 1)
    assert (month.choices, month.places) == (1, 7)
    assert not MonthlyQuery.objects.filter(key="lo van thu").exists()
    assert set(LoggedSearch.objects.values_list("key", flat=True)) == {"moi tim"}
    assert not LoggedChoice.objects.exists()


def test_summing_up_twice_changes_nothing() -> None:
    search_on(timezone.now() - timedelta(days=45), "thi dua", 5)
    tidy_log()
    before = list(MonthlyQuery.objects.values_list("month", "key", "searches"))

    tidy_log()

    assert list(MonthlyQuery.objects.values_list("month", "key", "searches")) == before
    assert LoggedSearch.objects.count() == 5


def test_the_spool_holds_one_record_a_line() -> None:
    note_choice("thi\nđua\u2028 yêu nước", "unit:1", 3)

    (file,) = spool().folder.iterdir()
    (line,) = file.read_bytes().splitlines()
    assert json.loads(line)["text"] == "thi đua yêu nước"


def test_the_folder_of_the_spool_is_beside_the_index(index_folder: Path) -> None:
    note_choice("thi đua", "unit:1", 3)

    assert spool().folder.parent == index_folder
