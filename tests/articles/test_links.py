"""Links from articles to the registry protect what they name."""

import pytest
from django.db.models import ProtectedError

from news.articles.models import Article, ArticleUnit
from tests.factories.article import ConferenceFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


def test_a_unit_that_an_article_names_cannot_be_deleted() -> None:
    unit = UnitFactory()
    ArticleUnit.objects.create(article=ConferenceFactory(), unit=unit, role="host")

    with pytest.raises(ProtectedError):
        unit.delete()


def test_participants_keep_their_order() -> None:
    article = ConferenceFactory()
    for number, name in enumerate(["Sở Y tế", "Sở Công Thương", "Quỹ Bảo vệ rừng"]):
        ArticleUnit.objects.create(article=article, written_name=name, sort_order=number)

    names = [link.written_name for link in Article.objects.get(pk=article.pk).unit_links.all()]

    assert names == ["Sở Y tế", "Sở Công Thương", "Quỹ Bảo vệ rừng"]
