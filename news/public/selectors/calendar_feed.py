"""Events for calendar programs (RFC 5545)."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from news.articles.models import Article
from news.public.selectors.event_days import first_day_of, last_day_of
from news.public.selectors.event_hours import event_hours
from news.public.selectors.event_query import EventQuery
from portal.delivery.site_address import absolute

PAST_DAYS = 60
MAX_EVENTS = 500
REFRESH = timedelta(hours=6)


def calendar_feed(query: EventQuery) -> bytes:
    """Events of the last two months and all to come whose day is known; ``query`` narrows them to a bloc or a unit."""
    calendar = Calendar()
    calendar.add("prodid", "-//thidua-portal//vi")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", _("Sự kiện thi đua, khen thưởng"))
    calendar.add("x-wr-calname", _("Sự kiện thi đua, khen thưởng"))
    calendar.add("refresh-interval", REFRESH)
    since = timezone.localdate() - timedelta(days=PAST_DAYS)
    found = query.articles().filter(event_last_day__gte=since).order_by("event_first_day", "pk")
    for article in found[:MAX_EVENTS]:
        if article.event_date.precision == "day":
            calendar.add_component(_event(article))
    calendar.add_missing_timezones()
    return calendar.to_ical()


def _event(article: Article) -> Event:
    event = Event()
    event.add("uid", f"{article.translation_key}-{article.locale_id}@{_host()}")
    changed = article.last_published_at or article.listed_at
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("sequence", _sequence(article))
    _add_time(event, article)
    event.add("summary", article.title)
    event.add("url", absolute(article.get_url() or "/"))
    for name, text in (("location", article.place), ("description", article.lead)):
        if text:
            event.add(name, text)
    return event


def _add_time(event: Event, article: Article) -> None:
    """The hours where the article tells them of a single day, else whole days."""
    first_day, last_day = first_day_of(article), last_day_of(article)
    hours = event_hours(article.event_time) if first_day == article.event_last_day else None
    if hours is None:
        event.add("dtstart", first_day)
        event.add("dtend", last_day + timedelta(days=1))  # the end is the first day that no longer belongs
        event.add("transp", "TRANSPARENT")
        return
    event.add("dtstart", datetime.combine(last_day, hours.start, ZoneInfo(settings.TIME_ZONE)))
    if hours.end:
        event.add("dtend", datetime.combine(last_day, hours.end, ZoneInfo(settings.TIME_ZONE)))


def _sequence(article: Article) -> int:
    """Grows with every publication: the minutes since the first."""
    if article.last_published_at is None or article.first_published_at is None:
        return 0
    return max(0, int((article.last_published_at - article.first_published_at).total_seconds()) // 60)


def _host() -> str:
    return str(settings.SITE_URL).split("://")[-1].split("/")[0].split(":")[0]
