"""What sections and plain pages of the tree say of themselves."""

from collections.abc import Sequence

from django.http import HttpRequest
from wagtail.models import Page

from news.articles.models import NewsIndex, Section
from news.public.metadata.feed_links import feeds_of
from news.public.metadata.subject import Subject
from news.public.selectors.section_archive import SectionArchive
from news.public.selectors.trail import Step
from news.public.structured.web_page import CollectionPage, Entry, item_list
from portal.delivery.site_address import absolute


def section_subject(
    page: Section | NewsIndex, archive: SectionArchive, trail: Sequence[Step], request: HttpRequest
) -> Subject:
    """A section, a year or a month of it; the same name may be that of a list elsewhere, so the index is named too."""
    path = page.get_url(request) or "/"
    name = f"{page.title} – {trail[-1].title}" if trail else page.title
    entries = [Entry(name=story.title, url=absolute(story.url)) for story in archive.stories]
    paging = archive.paging
    return Subject(
        title=f"{name}, {archive.heading}" if paging.query else name,
        description=page.search_description or page.intro,
        path=path,
        query=paging.query,
        paging=paging,
        is_indexed=bool(entries),
        trail=trail,
        page_type=CollectionPage,
        main=item_list(absolute(path), entries, paging.total) if entries else None,
        feeds=feeds_of("section", page.slug, page.title) if isinstance(page, Section) else (),
    )


def plain_subject(page: Page, request: HttpRequest, description: str = "") -> Subject:
    """An introduction, a contact page: nothing but its own words."""
    return Subject(
        title=page.seo_title or page.title,
        description=page.search_description or description,
        path=page.get_url(request) or "/",
        published_at=page.first_published_at,
        updated_at=page.last_published_at,
    )
