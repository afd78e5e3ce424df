"""The page at an address is found in one step, by the same rules as Wagtail's own walk."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction

from news.articles.models.section import Section
from portal.pages.routing import ancestors_of
from tests.factories.article import NewsItemFactory, section

pytestmark = pytest.mark.django_db


def test_a_page_is_found_with_the_pages_above_it(client: Client) -> None:
    article = NewsItemFactory()

    page = client.get(article.url).context["page"]

    assert page.pk == article.pk
    assert [above.title for above in ancestors_of(page)][-2:] == ["Tin tức", "Hội nghị"]


def test_a_page_that_was_not_found_by_its_address_asks_for_those_above(django_assert_num_queries: Any) -> None:
    article = NewsItemFactory()

    with django_assert_num_queries(1):
        assert len(ancestors_of(article)) == 4


def test_a_draft_is_not_found(client: Client) -> None:
    assert client.get(NewsItemFactory(live=False).url).status_code == 404


def test_an_article_is_not_found_below_another_section(client: Client) -> None:
    article = NewsItemFactory()

    assert client.get(f"/tin-tuc/kiem-tra/{article.slug}/").status_code == 404


def test_a_restriction_above_the_page_still_holds(client: Client) -> None:
    article = NewsItemFactory()
    closed = Section.objects.get(pk=section().pk)
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)

    assert client.get(article.url).status_code == 302


def test_the_english_interface_finds_the_same_page(client: Client) -> None:
    article = NewsItemFactory()

    assert client.get(f"/en{article.url}").status_code == 200
