"""The demo portal, loaded once for all tests of this folder."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import transaction
from django.test import Client

from news.articles.models import Article
from portal.library.models import Rendition


@dataclass(frozen=True, slots=True)
class DemoRun:
    """What the command printed."""

    output: str


@pytest.fixture(scope="package")
def demo(django_db_setup: None, django_db_blocker: Any) -> Iterator[DemoRun]:
    """A database with the demo portal; taken back after the last of these modules."""
    with django_db_blocker.unblock(), transaction.atomic():
        cache.clear()  # sizes of pictures are cached by key, and other tests had pictures of the same keys
        out = io.StringIO()
        call_command("load_demo", stdout=out)
        yield DemoRun(out.getvalue())
        transaction.set_rollback(True)


@dataclass(frozen=True, slots=True)
class OpenedPage:
    """What a reader got for an article, and the sizes of pictures that had to be made meanwhile."""

    title: str
    status: int
    html: str
    new_sizes: int


@pytest.fixture(scope="module")
def opened(demo: DemoRun) -> list[OpenedPage]:
    """Every public article of the demo, opened once."""
    client = Client()
    return [_open(client, article) for article in Article.public.all()]


def _open(client: Client, article: Article) -> OpenedPage:
    before = Rendition.objects.count()
    response = client.get(article.get_url())
    return OpenedPage(
        article.title, response.status_code, response.content.decode(), Rendition.objects.count() - before
    )
