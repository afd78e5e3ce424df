"""The worker speaks no reader's language: what it makes for originals it makes for translations too."""

from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils.translation import override

from news.public.cards.card import card_of, site_card
from news.public.pictures.tasks import make_pictures_of
from portal.library.models import Image, Rendition
from portal.library.places import PLACES
from portal.operations.slow_tasks import run_slow_tasks
from tests.factories.article import NewsItemFactory
from tests.factories.english import translated

pytestmark = pytest.mark.django_db


@pytest.fixture
def translation() -> Any:
    """An English article that readers may see."""
    return translated(NewsItemFactory(title="Đường về bản Nà Lốc"), title="The road to Na Loc")


def test_a_translation_has_a_pdf_of_its_own(client: Client, translation: Any) -> None:
    asked = client.get(f"{translation.url}pdf/")

    with override("vi"):
        run_slow_tasks()

    given = client.get(f"{translation.url}pdf/")
    assert (asked.status_code, given.status_code) == (202, 200)
    assert given["Content-Type"] == "application/pdf"


def test_a_translation_has_a_card_with_its_own_title(translation: Any) -> None:
    before = card_of(translation)

    run_slow_tasks()

    assert before == site_card()
    assert translation.title in card_of(translation).alt


@pytest.mark.parametrize("by", ["worker", "command"])
def test_the_pictures_of_a_translation_are_cut_before_a_reader_comes(
    by: str, translation: Any, photograph: Image
) -> None:
    translation.hero_image = photograph
    translation.save()

    if by == "worker":
        make_pictures_of.call(translation.pk)
    else:
        call_command("make_renditions")

    made = {rendition.filter_spec for rendition in Rendition.objects.filter(image=photograph)}
    assert set(PLACES["hero"].specs) <= made
