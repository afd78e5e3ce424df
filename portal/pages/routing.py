"""From an address to its page in one step.

Wagtail walks the tree from the front page and asks the database twice at every level. The addresses of this portal are
fixed by ``url_path``, so the page and all that stand above it are found in one query.
"""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import get_language
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult
from wagtail.views import serve as wagtail_serve

from portal.pages.gone import gone_answer

MAX_LEVELS = 8


def serve(request: HttpRequest, path: str = "") -> HttpResponseBase:
    """Serve the page at ``path``, or say that it is gone; in other languages Wagtail's own walk finds it."""
    found = _pages_down_to(request, path) if get_language() == settings.LANGUAGE_CODE else []
    if found and found[-1].live:
        # Wagtail keeps the route of a request here and looks no further when it is set.
        request._wagtail_route_for_request = _route(found)  # type: ignore[attr-defined]
    try:
        response: HttpResponseBase = wagtail_serve(request, path)
    except Http404:
        if answer := _gone(request, found or _pages_down_to(request, path)):
            return answer
        raise
    return response


def ancestors_of(page: Page) -> Sequence[Page]:
    """The pages above, the highest first: those found on the way to the page, else asked for."""
    known: Sequence[Page] | None = getattr(page, "found_below", None)
    return known if known is not None else list(page.get_ancestors())


def _pages_down_to(request: HttpRequest, path: str) -> Sequence[Page]:
    """The pages from the root of the site down to ``path``, live or not; none where the last one does not exist."""
    site: Site | None = Site.find_for_request(request)
    slugs = [slug for slug in path.split("/") if slug]
    if site is None or len(slugs) > MAX_LEVELS or "\x00" in path:
        return []
    root: Any = site.root_page if get_language() == settings.LANGUAGE_CODE else site.root_page.localized
    paths = [root.url_path + "".join(f"{slug}/" for slug in slugs[:length]) for length in range(len(slugs) + 1)]
    found = {page.url_path: page for page in Page.objects.filter(url_path__in=paths, path__startswith=root.path)}
    return [found[step] for step in paths if step in found] if paths[-1] in found else []


def _route(found: Sequence[Page]) -> RouteResult:
    specific = found[-1].specific
    specific.found_below = list(found[:-1])
    return RouteResult(specific)


def _gone(request: HttpRequest, found: Sequence[Page]) -> HttpResponse | None:
    return gone_answer(found[-1], request) if found and not found[-1].live else None
