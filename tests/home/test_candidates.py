"""How the articles of the front page are found."""

import pytest
from django.db import connection

from home.candidates import candidates
from home.models import HomePage
from tests.factories.article import NewsItemFactory, at
from tests.home.instructions import instructions_for

pytestmark = pytest.mark.django_db


@pytest.mark.skipif(connection.vendor != "sqlite", reason="counts the instructions of SQLite")
def test_a_long_archive_is_not_read_through() -> None:
    home = HomePage.objects.get()
    NewsItemFactory.create_batch(40, published_at=at("2026-03-01 08:00"))
    short = instructions_for(lambda: candidates(home, [], []))
    NewsItemFactory.create_batch(160, published_at=at("2024-03-01 08:00"))

    assert instructions_for(lambda: candidates(home, [], [])) < 1.2 * short
