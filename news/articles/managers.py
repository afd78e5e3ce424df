"""Ways to ask for articles."""

from datetime import date
from typing import Self

from django.db.models import Exists, OuterRef, Q
from wagtail.models import Locale, Page, PageManager
from wagtail.query import PageQuerySet

from news.articles.fields import SEPARATOR
from portal.library.sized_picture import with_sizes
from portal.pages.alternates import ORIGINAL, page_language

CARD_PLACES = ("story", "lead", "portrait", "mini")


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

    def written_in(self, language: str) -> Self:
        """Articles whose text is in this language (``vi``, ``en``).

        Nearly all are originals. Asked for by their language, databases read and sort all of them for the first page of
        a list; asked not to be of another language, they are read in the order of the list.
        """
        if language == ORIGINAL:
            return self.exclude(locale__in=Locale.objects.exclude(language_code=language))
        return self.filter(locale__language_code=language)

    def told_in(self, language: str) -> Self:
        """Each article once, for readers of this language.

        Vietnamese readers meet the originals and no translation. For others a translation stands in the place of its
        original, and what nobody has translated stays as it is, because a record with gaps would be a wrong record.
        """
        if language == ORIGINAL:
            return self.written_in(language)
        translations = Page.objects.order_by().live().filter(locale__language_code=language)
        translated = Exists(translations.filter(translation_key=OuterRef("translation_key")))
        return self.filter(Q(locale__language_code=language) | ~translated)

    def for_cards(self) -> Self:
        """With what a card shows, and without the bodies. Two queries in all."""
        sizes = with_sizes(*CARD_PLACES, lookup="hero_image__renditions")
        return self.defer("body").select_related("hero_image").prefetch_related(sizes)


ArticleManager = PageManager.from_queryset(ArticleQuerySet)


class EveryPublicArticleManager(ArticleManager):  # type: ignore[valid-type, misc]  # a class made by from_queryset
    """What readers may see, originals and translations: live and not behind a restriction."""

    def get_queryset(self) -> ArticleQuerySet:
        """Live and public articles."""
        found: ArticleQuerySet = super().get_queryset().live().public()
        return found


class PublicArticleManager(EveryPublicArticleManager):
    """What readers of the page's language may see; an article and its translation are never counted twice."""

    def get_queryset(self) -> ArticleQuerySet:
        """Live and public articles, each in one language."""
        return super().get_queryset().told_in(page_language())
