"""Editors find their pages and records without marks, and no query breaks the administration."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from portal.library.models import Image
from tests.factories.article import NewsItemFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator(client: Client) -> Client:
    """A client signed in as administrator."""
    user = get_user_model().objects.create_superuser("quan-tri-thu", "thu@example.org", "Mat-khau-thu-1")
    client.force_login(user)
    return client


@pytest.mark.parametrize("typed", ["điển hình", "dien hinh", "ĐIỂN HÌNH", "dien hình tiên", "hinh dien"])
def test_pages_are_found_in_every_spelling_drafts_included(typed: str) -> None:
    page = NewsItemFactory(title="Điển hình tiên tiến vùng cao", live=False)
    NewsItemFactory(title="Tuần rừng")

    below = Page.objects.child_of(page.get_parent())
    assert [found.pk for found in below.autocomplete(typed)] == [page.pk]
    assert [found.pk for found in below.search(typed)] == [page.pk]


def test_a_title_that_is_only_drafted_is_found() -> None:
    page = NewsItemFactory(title="Tên đã đăng")
    page.title = "Tên đang sửa"
    page.save_revision()

    assert page.pk in {found.pk for found in Page.objects.search("ten dang sua")}


def test_pictures_are_found_without_marks() -> None:
    picture = Image.objects.create(title="Trao cờ thi đua", file=get_test_image_file(), width=8, height=8)

    assert [found.pk for found in get_search_backend().autocomplete("trao co thi dua", Image)] == [picture.pk]


@pytest.mark.parametrize("hostile", ['"', '"thi đua', "  ", "'", "*", "(", "\x00", "%", "a" * 5000])
def test_nothing_typed_fails(hostile: str) -> None:
    page = NewsItemFactory(title="Thi đua")

    found = {page.pk for page in Page.objects.autocomplete(hostile)}

    assert (page.pk in found) == (hostile == '"thi đua')


@pytest.mark.parametrize("query", ["tuan rung", '"tuần', "   ", "%"])
@pytest.mark.parametrize("address", ["/quan-tri/pages/search/", "/quan-tri/choose-page/search/"])
def test_the_administration_answers(administrator: Client, address: str, query: str) -> None:
    NewsItemFactory(title="Tuần rừng ngày giáp Tết")

    response: Any = administrator.get(address, {"q": query})

    assert response.status_code == 200
    assert query not in {"tuan rung", '"tuần'} or "Tuần rừng" in response.content.decode()
