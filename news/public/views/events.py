"""Events."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.metadata.describing import page_meta
from news.public.metadata.lists import events_subject
from news.public.selectors.calendar_feed import calendar_feed
from news.public.selectors.events import events


@require_safe
def event_list(request: HttpRequest) -> HttpResponse:
    """``/su-kien/``."""
    found = events(request)
    context = {"events": found, "meta": page_meta(events_subject(found), request), "menu": "events"}
    return render(request, "pages/events.html", context)


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """``/su-kien/lich.ics``: for the calendar programs of readers."""
    response = HttpResponse(calendar_feed(request), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'inline; filename="lich.ics"'
    return response
