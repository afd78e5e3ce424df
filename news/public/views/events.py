"""Events."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.metadata.describing import page_meta
from news.public.metadata.lists import events_subject
from news.public.selectors.calendar_feed import calendar_feed
from news.public.selectors.event_page import event_page
from news.public.selectors.event_query import EventQuery


@require_safe
def event_list(request: HttpRequest) -> HttpResponse:
    """``/su-kien/``, ``?nam=&thang=`` a month, ``?nam=`` a year, ``?khoi=&don_vi=`` of a bloc or a unit."""
    found = event_page(request)
    context = {"events": found, "meta": page_meta(events_subject(found), request), "menu": "events"}
    return render(request, "pages/events.html", context)


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """``/su-kien/lich.ics``, narrowed as the page: for the calendar programs of readers."""
    response = HttpResponse(calendar_feed(EventQuery.of(request.GET)), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'inline; filename="lich.ics"'
    return response
