"""Feeds over HTTP: three formats, sent again only when something changed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import http_date

from news.public.feeds.channel import Channel
from news.public.feeds.feed import Feed, feed_of
from news.public.feeds.json_format import json_feed
from news.public.feeds.xml_formats import atom, rss

FRESH_FOR = 300  # seconds


@dataclass(frozen=True, slots=True)
class Format:
    """How a feed is written, and as what it is sent."""

    media_type: str
    write: Callable[[Feed], str]


FORMATS: Mapping[str, Format] = {
    "rss.xml": Format("application/rss+xml", rss),
    "atom.xml": Format("application/atom+xml", atom),
    "feed.json": Format("application/feed+json", json_feed),
}


def feed_response(channel: Channel, file: str, request: HttpRequest) -> HttpResponseBase:
    """The feed as ``file``, a key of ``FORMATS``; 304 without a body to a reader who has it already."""
    feed = feed_of(channel, request)
    wanted = FORMATS[file]
    content = wanted.write(feed).encode()
    response = HttpResponse(content, content_type=f"{wanted.media_type}; charset=utf-8")
    # The tag covers every byte: a unit that was renamed or an article that was taken down changes it too.
    response["ETag"] = f'"{sha256(content).hexdigest()[:32]}"'
    modified = int(feed.updated.timestamp())
    response["Last-Modified"] = http_date(modified)
    patch_cache_control(response, public=True, max_age=FRESH_FOR)
    return get_conditional_response(request, response["ETag"], modified, response) or response
