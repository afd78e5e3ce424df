"""Events."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.selectors.events import events


@require_safe
def event_list(request: HttpRequest) -> HttpResponse:
    """``/su-kien/``."""
    return render(request, "pages/events.html", {"events": events(request), "menu": "events"})
