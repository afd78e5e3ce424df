"""Old addresses of published articles keep working; drafts leave no trace."""

from typing import Any

import pytest
from django.test import Client
from wagtail.contrib.redirects.models import Redirect

from tests.factories.article import NewsItemFactory, section

pytestmark = pytest.mark.django_db


def rename(page: object, slug: str) -> None:
    """Give a page another address, as an editor does."""
    page.slug = slug  # type: ignore[attr-defined]
    page.save()  # type: ignore[attr-defined]


def test_a_published_article_redirects_from_its_old_address(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    article = NewsItemFactory(slug="cu")

    with django_capture_on_commit_callbacks(execute=True):
        rename(article, "moi")

    answer = client.get("/tin-tuc/hoi-nghi/cu/")
    assert answer.status_code in (301, 302)
    assert answer["Location"].endswith("/tin-tuc/hoi-nghi/moi/")


def test_a_draft_changes_its_address_without_a_redirect(django_capture_on_commit_callbacks: Any) -> None:
    article = NewsItemFactory(slug="cu", live=False)

    with django_capture_on_commit_callbacks(execute=True):
        rename(article, "moi")

    assert not Redirect.objects.exists()


def test_a_moved_article_redirects_from_where_it_was(client: Client) -> None:
    article = NewsItemFactory(slug="tin")

    article.move(section("kiem-tra"), pos="last-child")

    answer = client.get("/tin-tuc/hoi-nghi/tin/")
    assert answer["Location"].endswith("/tin-tuc/kiem-tra/tin/")
