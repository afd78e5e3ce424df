"""Readers never wait for a picture: publication has it made."""

from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.test import Client

from portal.library.models import Image, Rendition
from portal.library.places import PLACES
from portal.operations.slow_tasks import run_slow_tasks
from tests.factories.article import NewsItemFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_asked_before(settings: Any, tmp_path: Path) -> None:
    """Other tests had pictures of the same keys."""
    settings.MEDIA_ROOT = tmp_path
    cache.clear()


def test_pages_with_a_fresh_upload_encode_nothing_and_show_it(client: Client, photograph: Image, settings: Any) -> None:
    use = {"image": photograph, "caption": "", "credit": ""}
    body = [("image", use), ("gallery", {"title": "", "images": [use, use]})]
    article = NewsItemFactory(hero_image=photograph, body=body)
    rows, files = Rendition.objects.count(), sorted(settings.MEDIA_ROOT.rglob("*.*"))

    pages = [client.get(address) for address in (article.url, "/tin-tuc/", "/", "/rss.xml")]

    assert [page.status_code for page in pages] == [200] * 4
    assert photograph.renditions.get().url in pages[0].content.decode()
    assert Rendition.objects.count() == rows
    assert sorted(settings.MEDIA_ROOT.rglob("*.*")) == files


def test_publishing_has_every_size_made(
    client: Client, photograph: Image, django_capture_on_commit_callbacks: Any
) -> None:
    article = NewsItemFactory(hero_image=photograph)

    with django_capture_on_commit_callbacks(execute=True):
        article.save_revision().publish()
    run_slow_tasks()

    made = set(photograph.renditions.values_list("filter_spec", flat=True))
    assert made >= {*PLACES["hero"].specs_for(photograph), *PLACES["story"].specs_for(photograph)}
    assert "fill-1200x800.jpg" in client.get(article.url).content.decode()


def test_the_command_makes_what_is_missing_and_names_what_cannot_be_read(photograph: Image, capsys: Any) -> None:
    NewsItemFactory(hero_image=photograph)
    call_command("make_renditions")
    made = photograph.renditions.count()
    call_command("make_renditions")
    photograph.renditions.all().delete()
    Path(photograph.file.path).unlink()
    call_command("make_renditions")

    told = capsys.readouterr()
    assert made > 5
    assert "Xong: 0 tệp mới" in told.out
    assert f"Không đọc được ảnh {photograph.pk}" in told.err


def test_the_command_draws_the_cards_that_are_missing(capsys: Any) -> None:
    NewsItemFactory()

    call_command("make_cards")
    call_command("make_cards")

    assert "1/1, vẽ mới 1" in capsys.readouterr().out
