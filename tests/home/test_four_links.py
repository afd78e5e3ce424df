"""Every article of an archive of many years is four links from its front page, for a reader without script."""

import pytest
from django.test import Client

from home.archive.loading import fill_archive
from news.articles.models import Article
from tests.home.reach import out_of_reach

pytestmark = [pytest.mark.slow, pytest.mark.django_db]

NUMBER = 300


def test_every_article_is_four_links_away(client: Client) -> None:
    fill_archive(NUMBER, 7, lambda _number: None)

    assert Article.public.count() > NUMBER / 2
    assert out_of_reach(client) == set()
