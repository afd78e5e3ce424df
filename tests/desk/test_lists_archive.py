"""A long archive does not slow the desk down."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from lxml import html

from tests.desk.conftest import Newsroom
from tests.desk.steps import signed_in
from tests.factories.archive import fill_archive
from tests.factories.article import section
from tests.home.instructions import instructions_for

FEW, MANY = 800, 3_200
# What is counted and sorted may grow as the archive does; whatever grows with its square comes to sixteen times.
MOST_TIMES = 6
QUESTIONS = (
    "",
    "q=bao cao",
    "q=don vi 7",
    "tt=published",
    "tt=draft",
    "xep=su-kien",
    "loai=news&xep=sua",
    "trang=80",
)


def _addresses() -> list[str]:
    lists = [f"{reverse('desk_articles')}?{each}" for each in QUESTIONS]
    return [*lists, reverse("wagtailadmin_home"), reverse("desk_calendar")]


@pytest.fixture
def client(newsroom: Newsroom) -> Client:
    """A publisher's browser, before a small archive that has been looked at."""
    fill_archive(section("kho-nho"), FEW)
    browser = signed_in(newsroom.publisher)
    for address in _addresses():
        browser.get(address)
    return browser


def _ask(client: Client, address: str) -> tuple[int, Any]:
    """The number of queries, and the screen."""
    with CaptureQueriesContext(connection) as caught:
        answer = client.get(address)
    assert answer.status_code == 200
    return len(caught), html.fromstring(answer.content.decode())


def test_a_long_archive_costs_no_more_queries_and_is_counted_only_so_far(client: Client) -> None:
    before = {address: _ask(client, address)[0] for address in _addresses()}

    fill_archive(section("kho-lon"), MANY - FEW)

    for address in _addresses():
        assert _ask(client, address)[0] <= before[address] + 1, address
    screen = _ask(client, _addresses()[0])[1]
    assert screen.xpath("//nav[contains(@class, 'd-tabs')]/a/span/text()")[0] == "1.000+"
    assert "2.000+ bài" in screen.text_content()


@pytest.mark.skipif(connection.vendor != "sqlite", reason="counts the instructions of SQLite")
def test_no_screen_does_more_than_read_through_a_long_archive(client: Client) -> None:
    before = {address: instructions_for(lambda asked=address: client.get(asked)) for address in _addresses()}

    fill_archive(section("kho-lon"), MANY - FEW)

    for address in _addresses():
        times = instructions_for(lambda asked=address: client.get(asked)) / before[address]
        assert times < MOST_TIMES, address
