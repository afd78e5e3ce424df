"""Readers see what is live and public, and nothing else."""

import pytest
from django.db import connection
from wagtail.models import PageViewRestriction

from news.articles.models import Article, Correction
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


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL plans by the rows that it finds, here a few")
@pytest.mark.parametrize("order", ["event_first_day", "-event_first_day"])
def test_the_first_and_the_last_day_of_events_are_found_by_their_index(order: str) -> None:
    plan = Article.public.exclude(event_first_day=None).order_by(order)[:1].explain()

    assert "articles_article USING INDEX articles_article_event_first_day" in plan
    assert "USE TEMP B-TREE" not in plan


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL plans by the rows that it finds, here a few")
def test_the_book_of_corrections_asks_for_its_own_articles_and_not_for_all() -> None:
    plan = Correction.objects.public().explain()

    assert "SCAN articles_correction" in plan
    assert "SCAN V1" not in plan
