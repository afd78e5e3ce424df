"""Nonsense in an address gives a proper page, never an error of the server."""

from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client

from tests.public.addresses import page_addresses

NONSENSE = ("x", "-1", "0", "99999999999999999999", "²", "abc\x00def", "a" * 10_000, "2023 OR 1=1", "’", "%")
PARAMETERS = ("trang", "nam", "thang", "q", "don_vi", "khoi", "hinh_thuc", "trang_thai", "loai", "tinh", "cap")


@pytest.mark.parametrize("value", NONSENSE, ids=[f"value {place}" for place in range(len(NONSENSE))])
def test_every_page_bears_any_value_of_any_parameter(client: Client, merger: Any, value: str) -> None:
    query = "&".join(f"{name}={quote(value)}" for name in PARAMETERS)
    answers = {}

    for name, address in page_addresses(merger).items():
        joint = "&" if "?" in address else "?"
        answers[name] = client.get(f"{address}{joint}{query}").status_code

    assert set(answers.values()) == {200}, answers


@pytest.mark.parametrize(
    "address",
    [
        "/don-vi/khong-co/",
        "/khoi-thi-dua/khong-co/",
        "/khen-thuong/khong-co/",
        "/nhan-su/khong-co/",
        "/van-ban/khong-co/",
        "/phong-trao/khong-co/",
        "/tin-tuc/khong-co/",
        "/tin-tuc/hoi-nghi/khong-co/",
        "/don-vi/%00/",
        "/tin-tuc/%00/",
        "/tin-tuc/" + "a/" * 40,
        "/" + "a" * 5_000 + "/",
    ],
)
def test_an_unknown_address_gives_the_page_for_what_is_not_found(client: Client, db: None, address: str) -> None:
    response = client.get(address)

    assert response.status_code == 404
    assert "Không tìm thấy trang này" in response.content.decode()


def test_a_broken_filter_never_reaches_the_links_of_the_page(client: Client, merger: Any) -> None:
    page = client.get("/khen-thuong/", {"nam": "abc", "trang_thai": "<script>"}).content.decode()

    assert "nam=abc" not in page
    assert "<script>" not in page


def test_the_csv_bears_any_value_too(client: Client, merger: Any) -> None:
    response = client.get("/khen-thuong.csv", {"nam": "abc", "q": "zx\x00wz" * 4_000})

    assert response.status_code == 200
    assert len(response.getvalue().decode("utf-8-sig").splitlines()) == 1


def test_a_page_past_the_end_shows_the_last_page(client: Client, merger: Any) -> None:
    page = client.get("/tin-tuc/hoi-nghi/", {"trang": "4000"})

    assert merger.conference.title in page.content.decode()


@pytest.mark.parametrize("address", ["/don-vi/", "/khen-thuong/", "/su-kien/"])
def test_public_pages_cannot_be_posted_to(client: Client, db: None, address: str) -> None:
    assert client.post(address).status_code == 405
