"""Readers see what is live and public, and nothing else."""

import pytest
from wagtail.models import PageViewRestriction

from news.articles.models import Article
from news.articles.models.section import Section
from tests.factories.article import NewsItemFactory, section

pytestmark = pytest.mark.django_db


def test_drafts_are_not_public() -> None:
    NewsItemFactory(live=False)

    assert not Article.public.exists()


def test_articles_below_a_restricted_section_are_not_public() -> None:
    closed = Section.objects.get(pk=section("kiem-tra").pk)
    NewsItemFactory(parent=closed)
    seen = NewsItemFactory()
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)

    assert [article.pk for article in Article.public.all()] == [seen.pk]


def test_what_readers_see_can_be_asked_for_in_the_newsrooms_words() -> None:
    NewsItemFactory(title="Tin cũ", published_at=None, publication_unknown=True, event_date="2019")
    NewsItemFactory(title="Tin mới", event_date="2024-05-02")

    titles = [article.title for article in Article.public.by_event_date().of_kind("news")]

    assert titles == ["Tin mới", "Tin cũ"]
