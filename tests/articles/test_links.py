"""Links from articles to the registry protect what they name."""

import pytest
from django.db.models import ProtectedError

from news.articles.models import Article, ArticlePerson, ArticleUnit
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


def test_an_article_is_found_from_the_unit_that_it_names() -> None:
    unit = UnitFactory()
    named = ConferenceFactory()
    ArticleUnit.objects.create(article=named, unit=unit, role="member")
    ArticleUnit.objects.create(article=named, unit=unit, role="host")
    ConferenceFactory()

    assert [article.pk for article in Article.objects.about_unit([unit.pk])] == [named.pk]


def test_an_article_is_found_from_the_unit_where_a_participant_served_that_day() -> None:
    unit = UnitFactory()
    article = ConferenceFactory()
    ArticlePerson.objects.create(article=article, written_name="Hà Ngọc Lan", unit=unit, position="Giám đốc")

    assert [found.pk for found in Article.objects.about_unit([unit.pk])] == [article.pk]
