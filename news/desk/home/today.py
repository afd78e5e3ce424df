"""What the portal shows today: what went up, what will, what would if somebody approved it, what expires."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.timezone import localtime
from wagtail.models import Revision

from news.articles.models import Article
from news.desk.standing import State
from news.desk.states import in_state

SHOWN = 12


class Turn(StrEnum):
    """What happens to an article at its hour."""

    PUBLISHED = "published"
    SCHEDULED = "scheduled"
    UNAPPROVED = "unapproved"
    EXPIRES = "expires"


@dataclass(frozen=True, slots=True)
class TodayItem:
    """One line of the day."""

    page_id: int
    title: str
    at: datetime
    turn: Turn

    @property
    def edit_url(self) -> str:
        """Where the article is looked at."""
        return reverse("wagtailadmin_pages:edit", args=[self.page_id])


@dataclass(frozen=True, slots=True)
class Today:
    """The day up to now and after."""

    now: datetime
    before: tuple[TodayItem, ...]
    after: tuple[TodayItem, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing happens today."""
        return not (self.before or self.after)


def read_today(now: datetime) -> Today:
    """The day of ``now`` in Vietnamese time. Three queries."""
    start = localtime(now).replace(**_MIDNIGHT)
    day = (start, start + timedelta(days=1))
    items = sorted((*_published(day), *_scheduled(day), *_asked_for(day)), key=lambda item: (item.at, item.page_id))
    before = [item for item in items if item.at <= now]
    return Today(now, tuple(before[-SHOWN:]), tuple(item for item in items if item.at > now)[:SHOWN])


_ASKED = ("pk", "draft_title", "live", "go_live_at", "expire_at")
_MIDNIGHT: dict[str, Any] = {"hour": 0, "minute": 0, "second": 0, "microsecond": 0}


def _published(day: tuple[datetime, datetime]) -> Iterator[TodayItem]:
    shown = Article.objects.filter(live=True, published_at__gte=day[0], published_at__lt=day[1])
    for page_id, title, at in shown.order_by("-published_at").values_list("pk", "title", "published_at")[:SHOWN]:
        yield TodayItem(page_id, title, at, Turn.PUBLISHED)


def _scheduled(day: tuple[datetime, datetime]) -> Iterator[TodayItem]:
    due = Revision.page_revisions.filter(approved_go_live_at__gte=day[0], approved_go_live_at__lt=day[1])
    for page_id, title, at in due.values_list("object_id", "object_str", "approved_go_live_at"):
        yield TodayItem(int(page_id), title, at, Turn.SCHEDULED)


def _asked_for(day: tuple[datetime, datetime]) -> Iterator[TodayItem]:
    asks = Q(live=False, go_live_at__gte=day[0], go_live_at__lt=day[1])
    expires = Q(live=True, expire_at__gte=day[0], expire_at__lt=day[1])
    approved = in_state(Article.objects.all(), State.SCHEDULED).values("pk")
    rows = Article.objects.filter((asks & ~Q(pk__in=approved)) | expires)
    for page_id, title, live, go_live_at, expire_at in rows.values_list(*_ASKED):
        yield TodayItem(page_id, title, expire_at if live else go_live_at, Turn.EXPIRES if live else Turn.UNAPPROVED)
