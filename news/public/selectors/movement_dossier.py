"""Everything that the page of a movement shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest

from news.articles.models import Article, ArticleMovement
from news.public.selectors.stories import Story, for_stories, stories
from news.public.selectors.unit_names import period
from news.registry.models import Movement
from portal.delivery.clean_query import query_of
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import page_number

PAGE_SIZE = 15


@dataclass(frozen=True, slots=True)
class MovementDossier:
    """When the movement runs, who launched it, and the articles about it."""

    period: str
    launcher: str
    stories: Sequence[Story]
    paging: PageOf[Article]


def movement_dossier(movement: Movement, request: HttpRequest) -> MovementDossier:
    """The dossier of a movement. Five queries."""
    linked = ArticleMovement.objects.filter(movement=movement).values("article")
    found = for_stories(Article.public.filter(pk__in=linked)).by_event_date()
    page: PageOf[Article] = paginate(found, page_number(request), PAGE_SIZE, query_of())
    launcher = movement.launcher_text or str(movement.launcher or "")
    return MovementDossier(period(movement.valid_from, movement.valid_to), launcher, stories(page.items, request), page)
