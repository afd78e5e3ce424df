"""What an address of the tree answers."""

from collections.abc import Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from wagtail.models import Page
from wagtail.views import serve as wagtail_serve

from portal.pages.alternates import ORIGINAL, page_language
from portal.pages.gone import gone_answer
from portal.pages.way import Way, ways_to


def serve(request: HttpRequest, path: str = "") -> HttpResponseBase:
    """Serve the page at ``path``, say that it is gone, or show what there is in the other language."""
    ways = dict(ways_to(request, path))
    language = page_language()
    own = ways.pop(language, None)
    if own and own.page.live:
        return _served(request, path, own)
    for way in filter(None, (own, *ways.values())):
        if not way.page.live and (answer := gone_answer(way.page, request)):
            return answer
    written = next((way for way in ways.values() if way.page.live), None)
    return _in_other_language(request, path, written, language) if written else _served(request, path, None)


def page_at(request: HttpRequest, path: str) -> Page | None:
    """The page at ``path``, live or not: the original where it has no translation. One query."""
    ways = ways_to(request, path)
    found = ways.get(page_language()) or ways.get(ORIGINAL)
    return found.page if found else None


def ancestors_of(page: Page) -> Sequence[Page]:
    """The pages above, the highest first: those found on the way to the page, else asked for."""
    known: Sequence[Page] | None = getattr(page, "found_below", None)
    return known if known is not None else list(page.get_ancestors())


def _served(request: Any, path: str, way: Way | None) -> HttpResponseBase:
    # Wagtail keeps the route of a request here and looks no further when it is set.
    request._wagtail_route_for_request = way.route() if way else None
    response: HttpResponseBase = wagtail_serve(request, path)
    return response


def _in_other_language(request: HttpRequest, path: str, way: Way, language: str) -> HttpResponseBase:
    """To the translation, which has a slug of its own; else the original below the reader's interface.

    A page that was never written in the original language is only named: readers of that language chose it.
    """
    if version := way.version_in(language):
        return HttpResponseRedirect(version.get_url(request) or "/")
    if language != ORIGINAL:
        return _served(request, path, way)
    if way.page.get_view_restrictions():
        raise Http404
    response = render(request, "pages/other_language.html", {"url": way.page.get_url(request)})
    response["X-Robots-Tag"] = "noindex"
    return response
