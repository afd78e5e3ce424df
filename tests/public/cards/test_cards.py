"""The picture that a page names where its address is shared."""

import io
from pathlib import Path
from typing import Any

import pytest
from django.contrib.staticfiles import finders
from django.core.cache import cache
from django.core.files.storage import default_storage
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from django_tasks_db.models import DBTaskResult
from PIL import Image as Picture

from news.public.cards.card import card_of, site_card
from news.public.cards.design import design_of
from news.public.cards.making import make_card, remove_cards
from portal.library.models import Image
from portal.operations.slow_tasks import run_slow_tasks
from tests.factories.article import NewsItemFactory
from tests.factories.bloc import BlocFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_made_before(settings: Any, tmp_path: Path) -> None:
    """Other tests had pages of the same keys."""
    settings.MEDIA_ROOT = tmp_path
    cache.clear()


def _file_of(subject: Any) -> Picture.Image:
    with default_storage.open(design_of(subject).file_name) as file:
        return Picture.open(io.BytesIO(file.read()))


def test_a_card_has_the_size_that_networks_ask_for_and_stays_small(photograph: Image) -> None:
    article = NewsItemFactory(title="Sở Xây dựng ký giao ước thi đua", hero_image=photograph)

    assert make_card(article)

    assert _file_of(article).size == (1200, 630)
    assert default_storage.size(design_of(article).file_name) < 300_000


def test_the_page_names_its_own_card_once_it_is_made() -> None:
    article = NewsItemFactory(title="Sở Xây dựng ký giao ước thi đua")
    make_card(article)

    card = card_of(article)

    assert card.url == f"http://127.0.0.1:8000{default_storage.url(design_of(article).file_name)}"
    assert (card.width, card.height, card.media_type) == (1200, 630, "image/jpeg")
    assert "Sở Xây dựng ký giao ước thi đua" in card.alt


def test_until_then_the_page_names_the_card_of_the_site_and_the_worker_is_asked_once() -> None:
    article = NewsItemFactory(title="Sở Xây dựng ký giao ước thi đua")

    assert card_of(article) == site_card()
    with CaptureQueriesContext(connection) as queries:
        assert card_of(article) == site_card()
    assert len(queries) == 0
    assert not default_storage.exists(design_of(article).file_name)
    assert DBTaskResult.objects.filter(task_path__endswith="draw_card").count() == 1
    run_slow_tasks()
    assert card_of(article) != site_card()


def test_a_unit_and_a_bloc_have_cards_and_other_pages_that_of_the_site() -> None:
    unit, bloc = UnitFactory(), BlocFactory()
    make_card(unit)
    make_card(bloc)

    assert len({card_of(unit).url, card_of(bloc).url, site_card().url}) == 3
    assert card_of(None) == card_of(object()) == site_card()


def test_the_card_of_the_site_is_part_of_the_program() -> None:
    path = finders.find("img/card.jpg")

    assert path is not None
    assert Picture.open(path).size == (1200, 630)
    assert Path(path).stat().st_size < 300_000


def test_a_new_title_makes_a_new_card_and_takes_the_old_one_away() -> None:
    article = NewsItemFactory(title="Lễ trao huân chương")
    make_card(article)
    old = design_of(article).file_name
    article.title = "Lễ trao Huân chương Lao động"

    assert make_card(article)

    assert design_of(article).file_name != old
    assert not default_storage.exists(old)
    assert default_storage.exists(design_of(article).file_name)


def test_nothing_is_drawn_twice() -> None:
    article = NewsItemFactory(title="Lễ trao huân chương")
    make_card(article)

    assert not make_card(article)


def test_the_language_of_the_reader_does_not_change_the_card() -> None:
    article = NewsItemFactory(title="Lễ trao huân chương")

    with override("en"):
        english = design_of(article).file_name

    assert english == design_of(article).file_name


def test_another_picture_asks_for_another_card(photograph: Image) -> None:
    article = NewsItemFactory(hero_image=photograph)
    before = design_of(article).file_name
    photograph.focal_point_x, photograph.focal_point_y = 100, 100

    assert design_of(article).file_name != before


def test_a_picture_whose_file_is_gone_costs_only_the_picture(photograph: Image) -> None:
    article = NewsItemFactory(hero_image=photograph)
    photograph.file.storage.delete(photograph.file.name)

    assert make_card(article)


def test_cards_of_an_article_that_goes_go_too() -> None:
    first, second = NewsItemFactory(), NewsItemFactory()
    make_card(first)
    make_card(second)

    remove_cards(first)

    assert not default_storage.exists(design_of(first).file_name)
    assert default_storage.exists(design_of(second).file_name)


def test_publishing_asks_for_the_card_and_taking_down_removes_it(
    django_capture_on_commit_callbacks: Any,
) -> None:
    article = NewsItemFactory(title="Lễ trao huân chương")
    with django_capture_on_commit_callbacks(execute=True):
        article.save_revision().publish()
    run_slow_tasks()
    article.refresh_from_db()
    name = design_of(article).file_name
    assert default_storage.exists(name)

    with django_capture_on_commit_callbacks(execute=True):
        article.unpublish()

    assert not default_storage.exists(name)


def test_a_renamed_unit_gets_a_new_card(django_capture_on_commit_callbacks: Any) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        unit = UnitFactory()
        unit.save()
    run_slow_tasks()

    assert card_of(unit) != site_card()


def test_a_draft_gets_no_card(django_capture_on_commit_callbacks: Any) -> None:
    draft = NewsItemFactory(live=False)

    with django_capture_on_commit_callbacks(execute=True):
        card_of(draft)
    run_slow_tasks()

    assert not default_storage.exists(design_of(draft).file_name)
