"""Documents of articles: the same for one as for many, in a number of queries that does not grow."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from news.articles.models import Article, ArticleByline, ArticleUnit
from search.documents.articles import article_documents
from tests.factories.article import ConferenceFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


def conference(number: int, **fields: Any) -> Article:
    article: Article = ConferenceFactory(title=f"Hội nghị thứ {number}", **fields)
    unit = UnitFactory(name=f"Trạm Thủy văn số {number}", dissolved="2024-12-31")
    ArticleUnit.objects.create(article=article, unit=unit, role="host", sort_order=1)
    ArticleUnit.objects.create(article=article, written_name=f"Đội {number}", role="guest", sort_order=0)
    ArticleByline.objects.create(article=article, name="Hà Vy")
    return article


def queries_for(articles: list[Article]) -> int:
    with CaptureQueriesContext(connection) as queries:
        list(article_documents([article.pk for article in articles]))
    return len(queries)


def test_the_number_of_queries_does_not_grow() -> None:
    articles = [conference(number) for number in range(6)]

    queries_for(articles)  # what is looked up once a process

    assert queries_for(articles) == queries_for(articles[:2])


def test_each_article_has_its_own_rows_in_their_order() -> None:
    articles = [conference(number) for number in range(4)]

    documents = list(article_documents([articles[0].pk, articles[3].pk]))

    assert [document.record_id for document in documents] == [articles[0].pk, articles[3].pk]
    for number, document in zip((0, 3), documents, strict=True):
        assert document.unit_names == (f"Trạm Thủy văn số {number}",)
        assert document.names.index(f"Đội {number}") < document.names.index(f"Trạm Thủy văn số {number}")


def test_articles_far_apart_and_close_together_give_the_same_documents() -> None:
    first, *_others, last = [conference(number) for number in range(12)]

    apart = list(article_documents([last.pk, first.pk]))

    assert apart == [*article_documents([first.pk]), *article_documents([last.pk])]


def test_the_address_is_that_of_the_page() -> None:
    article = conference(1)

    (document,) = article_documents([article.pk])

    assert document.url == article.url
    assert document.url.startswith("/tin-tuc/")
