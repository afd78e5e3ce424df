"""Articles in a section, one factory a kind."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import factory
from wagtail.models import Page

from news.articles import models
from news.articles.models.section import NewsIndex, Section
from portal.vietnamese.slug import slugify

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")


def at(text: str) -> datetime:
    """The Vietnamese instant of ``2026-03-12 08:05``."""
    return datetime.fromisoformat(text).replace(tzinfo=HANOI)


def section(slug: str = "hoi-nghi") -> Section:
    """The section with this slug, made when the tree does not hold it."""
    found = Section.objects.filter(slug=slug, locale__language_code="vi").first()
    if found:
        return found
    made = Section(title=slug.replace("-", " ").capitalize(), slug=slug)
    NewsIndex.objects.get(locale__language_code="vi").add_child(instance=made)
    return made


class ArticleFactory(factory.django.DjangoModelFactory[Any]):
    """An article below ``parent`` (default: the section for conferences), live unless ``live=False``.

    Rows of participation are made by their own models: ``ArticleUnit.objects.create(article=article, unit=…)``.
    """

    class Meta:
        model = models.NewsItem

    title = factory.Sequence(lambda number: f"Khối thi đua số {number} bàn việc quý này")
    slug = factory.LazyAttributeSequence(lambda made, number: f"{slugify(made.title)}-{number}")
    lead = "Các đơn vị thành viên thống nhất ba việc phải xong trước tháng sau."
    # The one made later is the newer one, and however many a run makes, all are of the same day.
    published_at = factory.Sequence(lambda number: at("2026-03-01 08:00") + timedelta(seconds=number))

    @classmethod
    def _create(cls, model_class: type[Page], *args: Any, parent: Page | None = None, **fields: Any) -> Page:
        place = (parent or section()).specific
        page = model_class(*args, **fields)
        type(place).objects.get(pk=place.pk).add_child(instance=page)
        return page


class ConferenceFactory(ArticleFactory):
    """A conference of a bloc."""

    class Meta:
        model = models.Conference

    title = factory.Sequence(lambda number: f"Khối thi đua số {number} sơ kết sáu tháng")
    event_types = ("preliminary_review",)
    event_date = "2026-03-12"


class InspectionFactory(ArticleFactory):
    """An inspection."""

    class Meta:
        model = models.Inspection

    title = factory.Sequence(lambda number: f"Kiểm tra công tác thi đua tại đơn vị số {number}")
    event_types = ("inspection",)
    event_date = "2026-03-12"


class ProfileFactory(ArticleFactory):
    """An exemplary profile."""

    class Meta:
        model = models.ExemplaryProfile

    title = factory.Sequence(lambda number: f"Người giữ rừng số {number}")


class NewsItemFactory(ArticleFactory):
    """News."""

    class Meta:
        model = models.NewsItem


class NoticeFactory(ArticleFactory):
    """A notice."""

    class Meta:
        model = models.Notice

    title = factory.Sequence(lambda number: f"Thông báo số {number}")
