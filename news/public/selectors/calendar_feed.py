"""Events for calendar programs (RFC 5545)."""

from datetime import date, timedelta

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from news.articles.models import Article

PAST_DAYS = 60
MAX_EVENTS = 500


def calendar_feed(request: HttpRequest) -> bytes:
    """Events of the last two months and all to come whose day is known, as days without hours."""
    calendar = Calendar()
    calendar.add("prodid", "-//thidua-portal//vi")
    calendar.add("version", "2.0")
    calendar.add("name", _("Sự kiện thi đua, khen thưởng"))
    since = timezone.localdate() - timedelta(days=PAST_DAYS)
    found = Article.public.filter(event_last_day__gte=since).defer("body").order_by("event_first_day", "pk")
    for article in found[:MAX_EVENTS]:
        if article.event_last_day and article.event_date.precision == "day":
            calendar.add_component(_event(article, article.event_last_day, request))
    return calendar.to_ical()


def _event(article: Article, last_day: date, request: HttpRequest) -> Event:
    event = Event()
    event.add("uid", f"bai-{article.pk}@{request.get_host()}")
    event.add("dtstamp", article.last_published_at or article.listed_at)
    event.add("dtstart", article.event_first_day)
    event.add("dtend", last_day + timedelta(days=1))  # the end is the first day that no longer belongs
    event.add("summary", article.title)
    event.add("url", article.get_full_url(request))
    for name, text in (("location", article.place), ("description", article.lead)):
        if text:
            event.add(name, text)
    return event
