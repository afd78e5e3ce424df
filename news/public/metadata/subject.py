"""What a page knows of itself; everything else in its head follows from this."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from news.public.metadata.page_meta import FeedLink
from news.public.selectors.trail import Step
from news.public.structured.thing import Thing
from news.public.structured.web_page import WebPage
from portal.delivery.paging import PageOf


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """``path`` has no query; ``query`` holds the understood parameters that change the content, without the page.

    ``trail`` leads from below the front page to above this page. ``pictured`` is what the card shows. ``main`` is what
    the page is about, ``others`` are further nodes of its graph. ``creators`` are empty where the publisher wrote it.
    ``language`` is that of the text, empty where it is that of the interface.
    """

    title: str
    path: str
    description: str = ""
    query: str = ""
    paging: PageOf[Any] | None = None
    is_indexed: bool = True
    trail: Sequence[Step] = ()
    kind: str = "website"
    page_type: type[WebPage] = WebPage
    main: Thing | None = None
    others: Sequence[Thing] = ()
    about: Sequence[Thing] = ()
    pictured: Any = None
    feeds: Sequence[FeedLink] = ()
    published_at: datetime | None = None
    updated_at: datetime | None = None
    creators: Sequence[str] = ()
    keywords: Sequence[str] = ()
    source: str = ""
    coverage: str = ""
    section: str = ""
    language: str = ""
