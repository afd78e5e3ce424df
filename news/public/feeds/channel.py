"""What a feed is about."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article, Section
from news.public.selectors.linked_articles import (
    articles_about_award,
    articles_about_bloc,
    articles_about_form,
    articles_about_unit,
)
from news.registry.models import AwardForm, AwardRecord, Bloc, Unit


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed's subject: its title, the address of its page, and its articles."""

    title: str
    address: str
    articles: ArticleQuerySet

    @property
    def full_title(self) -> str:
        """The title among feeds of other sites."""
        site = settings.WAGTAIL_SITE_NAME
        return site if self.title == site else f"{self.title} – {site}"

    @property
    def description(self) -> str:
        """One sentence about what is in the feed."""
        return _("Những bài mới nhất: %(title)s") % {"title": self.title}


def site_channel() -> Channel:
    """All articles in the language of the address."""
    articles = Article.public.written_in(get_language() or settings.LANGUAGE_CODE)
    return Channel(settings.WAGTAIL_SITE_NAME, "/", articles)


def section_channel(slug: str, request: HttpRequest) -> Channel | None:
    """The articles of a section."""
    found = Section.objects.live().public().filter(slug=slug, locale__language_code=get_language()).first()
    if found is None:
        return None
    articles = Article.public.filter(path__startswith=found.path, depth=found.depth + 1)
    return Channel(found.title, found.get_url(request) or "/", articles)


def unit_channel(unit: Unit) -> Channel:
    """Articles about a unit and those that passed into it."""
    return Channel(unit.shown_name, unit.get_absolute_url(), articles_about_unit(unit))


def bloc_channel(bloc: Bloc) -> Channel:
    """Articles about a bloc."""
    return Channel(bloc.shown_name, bloc.get_absolute_url(), articles_about_bloc(bloc.slug))


def award_channel(record: AwardRecord) -> Channel:
    """Articles about one award."""
    return Channel(str(record), record.get_absolute_url(), articles_about_award(record))


def form_channel(form: AwardForm, ledger_address: str) -> Channel:
    """Articles about all awards of a form."""
    return Channel(form.shown_name, f"{ledger_address}?hinh_thuc={form.key}", articles_about_form(form.key))
