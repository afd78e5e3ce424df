"""What the bodies of several articles point at, fetched together: pictures, pages, files."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page

from news.articles.models import Article
from portal.delivery.site_address import absolute
from portal.library.models import Document, Image
from portal.library.places import PLACES
from portal.library.sized_picture import load_sizes

FIGURE = PLACES["figure"].specs[-1]
PAGE_LINK = re.compile(r'<a\b(?=[^>]*\blinktype="page")[^>]*\bid="(\d{1,18})"')
FILE_LINK = re.compile(r'<a\b(?=[^>]*\blinktype="document")[^>]*\bid="(\d{1,18})"')


@dataclass(frozen=True, slots=True)
class Picture:
    """A file that a page has already made; ``alt`` is what the library says of it."""

    url: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Target:
    """A page or a file with its whole address."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class BodyTargets:
    """By primary key; whatever readers may not see is missing."""

    pictures: Mapping[int, Picture]
    pages: Mapping[int, Target]
    files: Mapping[int, Target]


def body_targets(articles: Iterable[Article], request: HttpRequest) -> BodyTargets:
    """What the bodies of the articles point at. Five queries at the most, none for what no body points at."""
    blocks = [block for article in articles for block in article.body.raw_data]
    texts = [block["value"] or "" for block in blocks if block["type"] == "paragraph"]
    pages = {*_linked(PAGE_LINK, texts), *(key for block in blocks for key in _related(block))}
    files = {*_linked(FILE_LINK, texts), *(key for block in blocks for key in _attached(block))}
    return BodyTargets(
        pictures=_pictures({key for block in blocks for key in picture_keys(block)}),
        pages=_pages(pages, request),
        files=_files(files),
    )


def picture_keys(block: Mapping[str, Any]) -> list[int]:
    """The pictures of a block in its order; those that are still missing are left out."""
    value = block["value"]
    if block["type"] == "gallery":
        uses = [use.get("value", use) for use in value["images"]]
    else:
        uses = [value] if block["type"] == "image" else []
    return [key for use in uses if (key := picture_key(use))]


def picture_key(use: Mapping[str, Any]) -> int | None:
    """The primary key of the picture of one use, which older bodies hold plainly."""
    image = use.get("image")
    return image.get("image") if isinstance(image, dict) else image


def _linked(pattern: re.Pattern[str], texts: Iterable[str]) -> Iterator[int]:
    return (int(key) for text in texts for key in pattern.findall(text))


def _related(block: Mapping[str, Any]) -> list[int]:
    if block["type"] != "related":
        return []
    return [page["value"] if isinstance(page, dict) else page for page in block["value"]["pages"]]


def _attached(block: Mapping[str, Any]) -> list[int]:
    return [block["value"]["file"]] if block["type"] == "document" and block["value"].get("file") else []


def _pictures(keys: set[int]) -> Mapping[int, Picture]:
    images = list(Image.objects.filter(pk__in=keys)) if keys else []
    load_sizes(images, "figure")
    found = {}
    for image in images:
        made = next((file for file in image.prefetched_renditions if file.filter_spec == FIGURE), None)
        if made:
            found[image.pk] = Picture(absolute(made.url), made.width, made.height, image.description)
    return found


def _files(keys: set[int]) -> Mapping[int, Target]:
    found = Document.objects.filter(pk__in=keys) if keys else []
    return {file.pk: Target(file.title, absolute(file.url)) for file in found}


def _pages(keys: set[int], request: HttpRequest) -> Mapping[int, Target]:
    found = Page.objects.live().public().filter(pk__in=keys) if keys else []
    return {page.pk: Target(page.title, absolute(page.get_url(request) or "")) for page in found}
