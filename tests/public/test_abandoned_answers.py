"""Readers who go away before an answer has ended."""

import gc

import pytest
from django.db import connection
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("address", ["/sitemap-don-vi-0.xml", "/khen-thuong.csv"])
@pytest.mark.skipif(connection.vendor != "postgresql", reason="cursors of the server are PostgreSQL's")
def test_a_reader_who_goes_away_leaves_no_cursor_open(client: Client, merger: object, address: str) -> None:
    response = client.get(address)
    next(iter(response.streaming_content))  # type: ignore[attr-defined]

    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_cursors")
        assert cursor.fetchone() == (0,)
    del response
    gc.collect()
    assert client.get(address).status_code == 200
