"""Everything in the head of a page that differs from page to page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.safestring import SafeString

from news.public.cards.card import Card
from news.public.metadata.dublin_core import Term


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in another language; ``language`` may be ``x-default``."""

    language: str
    url: str


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that follows the page."""

    url: str
    media_type: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMeta:
    """All addresses are absolute. ``title`` is without the name of the portal; ``kind`` is Open Graph's type.

    A page that is not indexed may still be followed. ``structured`` is a JSON-LD graph for a script element.
    """

    title: str
    description: str
    url: str
    kind: str
    locale: str
    card: Card
    is_indexed: bool
    previous: str
    next: str
    alternates: Sequence[Alternate]
    feeds: Sequence[FeedLink]
    dublin_core: Sequence[Term]
    published_at: datetime | None
    updated_at: datetime | None
    section: str
    structured: SafeString
