"""English versions of pages, made as the desk makes them."""

from typing import Any

from wagtail.actions.copy_for_translation import CopyPageForTranslationAction
from wagtail.models import Locale, Page, Site

from news.articles.models import Article, NewsIndex, Section
from tests.factories.article import section


def english_of(page: Page, live: bool = True, **fields: Any) -> Any:
    """The English version of ``page``, with those of the pages above it as far as they are missing."""
    locale = Locale.objects.get(language_code="en")
    parent = page.get_parent()
    if not parent.is_root() and not parent.has_translation(locale):
        english_of(parent.specific)
    made = CopyPageForTranslationAction(page.specific, locale).execute(skip_permission_checks=True)
    for name, value in fields.items():
        setattr(made, name, value)
    made.live = live
    made.save()
    return made


def english_section(slug: str = "hoi-nghi", title: str = "Conferences") -> Section:
    """An English section below an English front page."""
    found: Section | None = Section.objects.filter(slug=slug, locale__language_code="en").first()
    return found or english_of(section(slug), title=title)


def english_index() -> NewsIndex:
    """The English news index."""
    english_section()
    return NewsIndex.objects.get(locale__language_code="en")


def english_home() -> Page:
    """The English front page."""
    english_section()
    home: Page = Site.objects.get(is_default_site=True).root_page.get_translation(
        Locale.objects.get(language_code="en")
    )
    return home


def translated(article: Article, title: str = "The bloc met and agreed on three tasks", **fields: Any) -> Any:
    """The live English version of an article."""
    return english_of(article, title=title, lead="Three tasks are due before next month.", **fields)
