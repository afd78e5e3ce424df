"""From what a page knows of itself to everything in its head."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.utils.text import Truncator
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from news.public.cards.card import Card, card_of
from news.public.metadata.dublin_core import DublinCore
from news.public.metadata.feed_links import site_feeds
from news.public.metadata.page_meta import Alternate, PageMeta
from news.public.metadata.publisher import Publisher, publisher_of
from news.public.metadata.subject import Subject
from news.public.structured.graph import graph_script
from news.public.structured.news_article import ImageObject
from news.public.structured.thing import Thing
from news.public.structured.web_page import BreadcrumbList, Entry, breadcrumbs
from news.public.structured.web_site import WebSite
from portal.delivery.site_address import absolute
from portal.pages.alternates import alternates, page_language
from portal.vietnamese.normalise import tidy

DESCRIPTION_LENGTH = 300
LOCALES = {"vi": "vi_VN", "en": "en_US"}


@dataclass(frozen=True, slots=True)
class Told:
    """A subject with what the request, the agency and the picture add to it."""

    subject: Subject
    url: str
    title: str
    description: str
    language: str
    publisher: Publisher
    card: Card
    alternates: Sequence[Alternate]


def page_meta(subject: Subject, request: HttpRequest) -> PageMeta:
    """The head of a page; asks for nothing but the agency, which the foot of the page needs as well."""
    url, title = page_address(subject), _title(subject)
    told = Told(
        subject=subject,
        url=url,
        title=title,
        description=Truncator(tidy(subject.description) or title).chars(DESCRIPTION_LENGTH),
        language=subject.language or page_language(),
        publisher=publisher_of(request),
        card=card_of(subject.pictured),
        alternates=language_links(subject, request),
    )
    return _meta(told)


def page_address(subject: Subject) -> str:
    """The one whole address of the content: no parameter that changes nothing, and the page of a list."""
    return absolute(_numbered(subject, subject.path, subject.paging.number if subject.paging else 1))


def language_links(subject: Subject, request: HttpRequest) -> Sequence[Alternate]:
    """The page in each language, where there is more than one; strangers get the original (RFC 8288, hreflang)."""
    number = subject.paging.number if subject.paging else 1
    found = [
        Alternate(version.language, absolute(_numbered(subject, urlsplit(version.url).path, number)))
        for version in alternates(request)
    ]
    if len(found) < 2:
        return ()
    return (*found, *(Alternate("x-default", link.url) for link in found if link.language == settings.LANGUAGE_CODE))


def _meta(told: Told) -> PageMeta:
    subject = told.subject
    paging = subject.paging
    return PageMeta(
        title=told.title,
        description=told.description,
        url=told.url,
        kind=subject.kind,
        locale=LOCALES.get(told.language, told.language),
        card=told.card,
        is_indexed=subject.is_indexed,
        previous=_neighbour(subject, paging.previous if paging else None),
        next=_neighbour(subject, paging.next if paging else None),
        alternates=told.alternates,
        feeds=(*subject.feeds, *site_feeds()),
        dublin_core=_dublin_core(told).terms(),
        published_at=subject.published_at,
        updated_at=subject.updated_at,
        section=subject.section,
        structured=graph_script(_nodes(told)),
    )


def _neighbour(subject: Subject, number: int | None) -> str:
    return absolute(_numbered(subject, subject.path, number)) if number else ""


def _numbered(subject: Subject, path: str, number: int) -> str:
    page = f"trang={number}" if number > 1 else ""
    query = "&".join(part for part in (subject.query, page) if part)
    return f"{path}?{query}" if query else path


def _title(subject: Subject) -> str:
    if subject.paging is None or subject.paging.number == 1:
        return subject.title
    return _("%(title)s, trang %(page)s") % {"title": subject.title, "page": subject.paging.number}


def _dublin_core(told: Told) -> DublinCore:
    subject = told.subject
    return DublinCore(
        title=told.title,
        creators=subject.creators or (told.publisher.name,),
        dated=_dated(subject),
        description=told.description,
        publisher=told.publisher.name,
        identifier=told.url,
        language=told.language,
        subjects=subject.keywords,
        source=subject.source,
        coverage=subject.coverage,
    )


def _dated(subject: Subject) -> date:
    """The day of publication or of the last change; a list is as of the day on which it is drawn up."""
    known = subject.published_at or subject.updated_at
    return localdate(known) if known else localdate()


def _nodes(told: Told) -> Iterator[Thing]:
    """The page, its trail, what it is about, and the site and agency that stand behind it."""
    trail = _trail(told)
    subject, site = told.subject, f"{absolute('/')}#trang-web"
    agency = told.publisher.as_organization()
    yield subject.page_type(
        id=told.url,
        name=told.title,
        url=told.url,
        description=told.description,
        in_language=told.language,
        is_part_of=Thing(id=site).reference,
        breadcrumb=trail.reference if trail else None,
        main_entity=subject.main.reference if subject.main else None,
        about=subject.about,
        primary_image_of_page=_picture(told.card),
        date_modified=subject.updated_at or subject.published_at,
    )
    yield from (node for node in (trail, subject.main, *subject.others) if node)
    if not any(isinstance(node, WebSite) for node in subject.others):
        name = settings.WAGTAIL_SITE_NAME
        yield WebSite(id=site, name=name, url=absolute("/"), publisher=agency.reference)
    yield agency


def _trail(told: Told) -> BreadcrumbList | None:
    """From the front page to this one; the front page itself has none."""
    home = absolute("/" if told.language == settings.LANGUAGE_CODE else f"/{told.language}/")
    if told.url == home:
        return None
    above = [Entry(name=step.title, url=absolute(step.url)) for step in told.subject.trail]
    return breadcrumbs(told.url, [Entry(name=_("Trang chủ"), url=home), *above, Entry(name=told.title, url=told.url)])


def _picture(card: Card) -> ImageObject:
    return ImageObject(url=card.url, width=card.width, height=card.height)
