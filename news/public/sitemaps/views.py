"""The addresses that crawlers and careful visitors ask for."""

from datetime import timedelta
from itertools import chain
from typing import TypeVar

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from news.public.metadata.describing import page_meta
from news.public.metadata.lists import site_map_subject
from news.public.sitemaps.entry import MapEntry, index_lines, map_lines
from news.public.sitemaps.news_map import news_lines
from news.public.sitemaps.part import LAST_NUMBER
from news.public.sitemaps.parts import NAMES, part_named
from news.public.sitemaps.site_map import site_map
from portal.delivery.site_address import absolute

ResponseT = TypeVar("ResponseT", bound=HttpResponseBase)
XML = "application/xml; charset=utf-8"
TEXT = "text/plain; charset=utf-8"
CLOSED = ("/quan-tri/", "/tim-kiem/", "/en/tim-kiem/")
FRESH_FOR = 600  # seconds
YEAR = timedelta(days=365)


@require_safe
def sitemap_index(request: HttpRequest) -> HttpResponse:
    """``/sitemap.xml``: one line a file, with the last change of anything in it."""
    files = chain.from_iterable(_files(name) for name in NAMES)
    return _kept(HttpResponse("".join(index_lines(files)), content_type=XML))


@require_safe
def sitemap_file(request: HttpRequest, name: str, number: int) -> HttpResponseBase:
    """``/sitemap-<part>-<number>.xml``; 404 for a file that would be empty."""
    part = part_named(name) if number <= LAST_NUMBER else None
    entries = part.entries(number, request) if part else iter(())
    first = next(entries, None)
    if first is None:
        raise Http404
    return _kept(StreamingHttpResponse(map_lines(chain([first], entries)), content_type=XML))


@require_safe
def sitemap_news(request: HttpRequest) -> HttpResponse:
    """``/sitemap-news.xml``."""
    return _kept(HttpResponse("".join(news_lines(request)), content_type=XML))


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """``/robots.txt``: everything but the editors' rooms and the endless pages of search."""
    closed = [f"Disallow: {address}" for address in CLOSED]
    maps = [f"Sitemap: {absolute(reverse(f'public:{name}'))}" for name in ("sitemap", "sitemap_news")]
    lines = ["User-agent: *", *closed, "", *maps, ""]
    return HttpResponse("\n".join(lines), content_type=TEXT)


@require_safe
def security(request: HttpRequest) -> HttpResponse:
    """``/.well-known/security.txt`` (RFC 9116): whom to tell of a weakness."""
    # Whole days: the file stays the same from one hour to the next.
    expires = (timezone.now() + YEAR).strftime("%Y-%m-%dT00:00:00Z")
    context = {"expires": expires, "own_url": absolute(request.path), "site_url": absolute("/")}
    return render(request, "pages/security.txt", context, content_type=TEXT)


@require_safe
def site_map_page(request: HttpRequest) -> HttpResponse:
    """``/so-do-trang/``."""
    context = {"groups": site_map(request), "meta": page_meta(site_map_subject(), request)}
    return render(request, "pages/site_map.html", context)


def _files(name: str) -> list[MapEntry]:
    part = part_named(name)
    found = part.files() if part else ()
    return [
        MapEntry(absolute(reverse("public:sitemap_file", args=[name, file.number])), file.changed) for file in found
    ]


def _kept(response: ResponseT) -> ResponseT:
    patch_cache_control(response, public=True, max_age=FRESH_FOR)
    return response
