"""Articles as lists show them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Prefetch
from django.http import HttpRequest
from django.utils import timezone

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article, ArticleBloc
from portal.library.sized_picture import SizedPicture, sized
from portal.vietnamese.dates import short_date
from portal.vietnamese.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class Story:
    """One entry of a list. The event's date is shown before the date of publication.

    ``closes_on`` is the last day of an open consultation, where the list tells it.
    """

    key: int
    title: str
    url: str
    kicker: str
    lead: str
    image: SizedPicture | None
    event_date: PartialDate | None
    event_date_inferred: bool
    published_at: datetime | None
    context: str = ""
    then: str = ""
    closes_on: date | None = None

    @property
    def day(self) -> str:
        """The date in words: of the event, else of publication."""
        if self.event_date:
            return self.event_date.display()
        return short_date(timezone.localtime(self.published_at)) if self.published_at else ""


def for_stories(articles: ArticleQuerySet) -> ArticleQuerySet:
    """``articles`` with all that ``story_of`` reads: four queries in all."""
    blocs = ArticleBloc.objects.select_related("bloc")
    return articles.for_cards().prefetch_related(Prefetch("bloc_links", queryset=blocs))


def stories(articles: Iterable[Article], request: HttpRequest, place: str = "story") -> tuple[Story, ...]:
    """Entries for articles fetched with ``for_stories``; ``place`` names the size of the picture."""
    return tuple(story_of(article, request, place) for article in articles)


def story_of(article: Article, request: HttpRequest, place: str = "story") -> Story:
    """One entry."""
    return Story(
        key=article.pk,
        title=article.title,
        url=article.get_url(request) or "",
        kicker=" · ".join(article.event_type_labels) or str(article.get_kind_display()),
        lead=article.lead,
        image=sized(article.hero_image, place),
        event_date=article.event_date,
        event_date_inferred=article.event_date_inferred,
        published_at=article.published_at,
        context=_bloc_names(article),
    )


def headline_of(article: Article, request: HttpRequest) -> Story:
    """An entry without picture and bloc, for lists that bear neither; asks the database for nothing."""
    return Story(
        key=article.pk,
        title=article.title,
        url=article.get_url(request) or "",
        kicker=article.kicker,
        lead="",
        image=None,
        event_date=article.event_date,
        event_date_inferred=article.event_date_inferred,
        published_at=article.published_at,
        context=article.kicker,
    )


def _bloc_names(article: Article) -> str:
    names = (link.bloc.shown_name if link.bloc else link.written_name for link in article.bloc_links.all())
    return ", ".join(name for name in names if name)
