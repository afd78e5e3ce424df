"""Open data: what every list of ``/api/v1/`` keeps to."""

from typing import Any
from urllib.parse import quote

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.article import ConferenceFactory
from tests.public.scene import make_award, make_bloc, make_decision, make_full_conference, make_person, make_unit

LISTS = ("articles", "units", "blocs", "awards", "people", "documents")
PARAMETERS = ("page", "page_size", "nam", "loai", "khoi", "don_vi", "hinh_thuc", "trang_thai", "q", "tinh", "cap")
NONSENSE = ("x", "-1", "0", "99999999999999999999", "²", "abc\x00def", "a" * 10_000, "2023 OR 1=1", "’", "%")


def _get(client: Client, name: str, **query: Any) -> Any:
    response = client.get(f"/api/v1/{name}", query)
    assert response.status_code == 200
    return response.json()


@pytest.mark.parametrize("name", LISTS)
def test_every_list_has_the_same_frame(client: Client, merger: Any, name: str) -> None:
    found = _get(client, name)

    assert list(found) == ["total", "page", "pages", "page_size", "next", "previous", "results"]
    assert found["total"] == len(found["results"]) > 0
    assert (found["page"], found["pages"], found["page_size"]) == (1, 1, 20)
    assert found["next"] is found["previous"] is None


@pytest.mark.parametrize("name", LISTS)
def test_addresses_lie_below_the_address_of_the_site(client: Client, merger: Any, settings: Any, name: str) -> None:
    settings.SITE_URL = "https://thidua.example"

    rows = _get(client, name)["results"]

    assert rows
    for row in rows:
        assert row["url"].startswith("https://thidua.example/")
        assert client.get(row["url"].removeprefix("https://thidua.example")).status_code == 200


def test_an_identity_outlives_name_and_address(client: Client, merger: Any) -> None:
    before = _get(client, "people")["results"][0]
    merger.person.full_name, merger.person.slug = "Đặng Thị Hòa Minh", "hoa-minh"
    merger.person.save()

    after = _get(client, "people")["results"][0]

    assert after["id"] == before["id"] == str(merger.person.uuid)
    assert before["url"].endswith("/nhan-su/dang-thi-minh-hoa/")
    assert after["url"].endswith("/nhan-su/hoa-minh/")


def test_pages_lead_to_each_other_with_their_filters(client: Client, db: None, settings: Any) -> None:
    settings.SITE_URL = "https://thidua.example"
    for number in range(5):
        make_unit(f"Sở Y tế tỉnh {number}")

    second = _get(client, "units", page=2, page_size=2, q="y te")

    assert [row["name"] for row in second["results"]] == ["Sở Y tế tỉnh 2", "Sở Y tế tỉnh 3"]
    assert second["next"] == "https://thidua.example/api/v1/units?page=3&page_size=2&q=y+te"
    assert "page=1" in second["previous"]


def test_a_page_past_the_end_is_the_last_and_a_page_holds_a_hundred_at_the_most(client: Client, merger: Any) -> None:
    found = _get(client, "units", page=4000, page_size=100_000)

    assert (found["page"], found["page_size"]) == (1, 100)


@pytest.mark.parametrize("value", NONSENSE, ids=[f"value {place}" for place in range(len(NONSENSE))])
def test_every_list_bears_any_value_of_any_parameter(client: Client, merger: Any, value: str) -> None:
    together = "&".join(f"{name}={quote(value)}" for name in PARAMETERS)
    queries = [together, *(f"{name}={quote(value)}" for name in PARAMETERS)]

    answers = {client.get(f"/api/v1/{name}?{query}").status_code for name in LISTS for query in queries}

    assert answers == {200}


def test_a_larger_archive_is_asked_for_in_as_many_queries(client: Client, merger: Any) -> None:
    few = _queries(client)
    for number in range(12):
        unit = make_unit(f"Đơn vị số {number}", "2000", "2020", parent=merger.after)
        person = make_person(f"Nguyễn Văn Số {number}")
        person.positions.create(title="Giám đốc", unit=unit)
        make_bloc(f"Khối số {number}", [unit], unit)
        make_award(2020, ("nominated", "decided"), unit=unit)
        make_decision(f"{number}/QĐ-SYT")
        make_full_conference(unit, merger.bloc, person, rows=2)

    assert _queries(client) == few
    assert max(few.values()) <= 10


def _queries(client: Client) -> dict[str, int]:
    counts = {}
    for name in LISTS:
        client.get(f"/api/v1/{name}")
        with CaptureQueriesContext(connection) as queries:
            client.get(f"/api/v1/{name}?page_size=100")
        counts[name] = len(queries)
    return counts


def test_the_description_names_every_list(client: Client) -> None:
    paths = client.get("/api/v1/openapi.json").json()["paths"]

    assert {f"/api/v1/{name}" for name in LISTS} <= set(paths)
    assert all(list(paths[f"/api/v1/{name}"]) == ["get"] for name in LISTS)


@pytest.mark.parametrize("name", LISTS)
def test_nothing_can_be_written(client: Client, db: None, name: str) -> None:
    assert client.post(f"/api/v1/{name}", "{}", content_type="application/json").status_code == 405


def test_drafts_and_closed_articles_are_not_told_of(client: Client, db: None) -> None:
    ConferenceFactory(title="Bản nháp chưa ai duyệt", live=False)
    closed = ConferenceFactory(title="Bài chỉ dành cho nội bộ")
    closed.view_restrictions.create(restriction_type="login")

    assert _get(client, "articles")["total"] == 0
