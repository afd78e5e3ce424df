"""Ways to ask for articles."""

from datetime import date
from typing import Self

from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from news.articles.fields import SEPARATOR


class ArticleQuerySet(PageQuerySet):
    """Articles, asked for in the words of the newsroom."""

    def newest_first(self) -> Self:
        """By the instant that lists sort on: publication, else event, else first appearance."""
        return self.order_by("-listed_at", "-pk")

    def by_event_date(self) -> Self:
        """Newest event first; articles without an event date last."""
        return self.order_by("-event_last_day", "-listed_at", "-pk")

    def of_kind(self, *kinds: str) -> Self:
        """Only these kinds."""
        return self.filter(kind__in=kinds)

    def of_event_type(self, event_type: str) -> Self:
        """Articles whose event is (among others) of this type."""
        return self.filter(event_types__contains=f"{SEPARATOR}{event_type}{SEPARATOR}")

    def listed_in(self, year: int, month: int | None = None) -> Self:
        """Articles of a year or month by the date that lists show (Vietnamese time)."""
        found = self.filter(listed_at__year=year)
        return found.filter(listed_at__month=month) if month else found

    def with_event_between(self, first: date, last: date) -> Self:
        """Articles whose event touches the days from ``first`` to ``last``."""
        return self.filter(event_first_day__lte=last, event_last_day__gte=first)

    def for_cards(self) -> Self:
        """With what a card shows, and without the bodies. Three queries in all."""
        return self.defer("body").select_related("hero_image").prefetch_related("hero_image__renditions")


ArticleManager = PageManager.from_queryset(ArticleQuerySet)


class PublicArticleManager(ArticleManager):  # type: ignore[valid-type, misc]  # a class made by from_queryset
    """Only what readers may see: live and not behind a restriction."""

    def get_queryset(self) -> ArticleQuerySet:
        """Live and public articles."""
        found: ArticleQuerySet = super().get_queryset().live().public()
        return found
