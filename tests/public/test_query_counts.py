"""Pages ask the database as often with five hundred articles as with five."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from news.articles.models import Article
from portal.library.models import Image
from tests.factories.article import ConferenceFactory, ProfileFactory, at
from tests.public.addresses import page_addresses
from tests.public.scene import make_award, make_full_conference, make_unit

LISTS = ("section", "news", "units", "blocs", "ledger", "ledger of a unit", "exemplars", "documents", "events")


def _queries(client: Client, addresses: dict[str, str]) -> dict[str, int]:
    """Queries of each page, with all that is kept between requests for a minute at hand."""
    return {name: min(_asked(client, address) for _time in range(3)) for name, address in addresses.items()}


def _asked(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)
    assert response.status_code == 200
    return len(queries)


def _add_article(merger: Any, photograph: Image, number: int) -> Article:
    made = ConferenceFactory(
        event_date=f"2024-0{number % 9 + 1}-1{number % 9}",
        published_at=at(f"202{number % 5}-03-11 08:00"),
        hero_image=photograph,
    )
    made.bloc_links.create(bloc=merger.bloc, year=2024)
    made.unit_links.create(unit=merger.before if number % 2 else merger.after)
    made.people_links.create(person=merger.person)
    made.save()
    return made


def _grow(merger: Any, photograph: Image, first: int, last: int) -> None:
    for number in range(first, last):
        _add_article(merger, photograph, number)
        if number % 5 == 0:
            make_award(2000 + number % 20, unit=make_unit(f"Đơn vị thành viên số {number}"))
            ProfileFactory(hero_image=photograph)


def _most(name: str) -> int:
    return 12 if name in (*LISTS, "article") else 16


@pytest.mark.slow
def test_no_page_asks_more_of_a_large_archive_than_of_a_small_one(
    client: Client, merger: Any, photograph: Image
) -> None:
    merger.conference.hero_image = photograph
    merger.conference.body = [("image", {"image": photograph, "caption": "", "credit": ""})]
    merger.conference.save()
    addresses = page_addresses(merger)
    _grow(merger, photograph, 0, 5)
    small = _queries(client, addresses)

    _grow(merger, photograph, 5, 500)
    large = _queries(client, addresses)

    assert {name: (small[name], count) for name, count in large.items() if count > small[name]} == {}
    assert {name: count for name, count in large.items() if count > _most(name)} == {}


def test_an_article_with_many_rows_asks_no_more_than_one_with_few(client: Client, merger: Any) -> None:
    few = _queries(client, {"article": merger.conference.url})
    full = make_full_conference(merger.before, merger.bloc, merger.person, rows=25)

    many = _queries(client, {"article": full.url})

    assert many["article"] <= few["article"] + 1  # the neighbours that the first article did not have
