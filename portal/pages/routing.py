"""From an address to its page in one step.

Wagtail walks the tree from the front page and asks the database twice at every level. The addresses of this portal are
fixed by ``url_path``, so the page and all that stand above it are found in one query.
"""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import get_language
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult
from wagtail.views import serve as wagtail_serve

MAX_LEVELS = 8


def serve(request: HttpRequest, path: str = "") -> HttpResponseBase:
    """Serve the page at ``path``; in other languages Wagtail's own walk finds it."""
    if get_language() == settings.LANGUAGE_CODE and (route := _route(request, path)):
        # Wagtail keeps the route of a request here and looks no further when it is set.
        request._wagtail_route_for_request = route  # type: ignore[attr-defined]
    response: HttpResponseBase = wagtail_serve(request, path)
    return response


def ancestors_of(page: Page) -> Sequence[Page]:
    """The pages above, the highest first: those found on the way to the page, else asked for."""
    known: Sequence[Page] | None = getattr(page, "found_below", None)
    return known if known is not None else list(page.get_ancestors())


def _route(request: HttpRequest, path: str) -> RouteResult | None:
    site: Site | None = Site.find_for_request(request)
    slugs = [slug for slug in path.split("/") if slug]
    if site is None or len(slugs) > MAX_LEVELS or "\x00" in path:
        return None
    root: Any = site.root_page
    paths = [root.url_path + "".join(f"{slug}/" for slug in slugs[:length]) for length in range(len(slugs) + 1)]
    found = {page.url_path: page for page in Page.objects.filter(url_path__in=paths, path__startswith=root.path)}
    page = found.get(paths[-1])
    if page is None or not page.live:
        return None
    specific = page.specific
    specific.found_below = [found[step] for step in paths[:-1] if step in found]
    return RouteResult(specific)
