"""The feeds that pages announce to programs."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext as _

from news.public.metadata.page_meta import FeedLink
from portal.delivery.site_address import absolute

FORMATS = (
    ("rss", "application/rss+xml", "RSS"),
    ("atom", "application/atom+xml", "Atom"),
    ("feed", "application/feed+json", "JSON Feed"),
)


def site_feeds() -> Sequence[FeedLink]:
    """The feeds of the whole portal."""
    return _links("site", _("Tin mới"))


def feeds_of(source: str, slug: str, title: str) -> Sequence[FeedLink]:
    """The feeds of one ``section``, ``unit``, ``bloc`` or ``award`` under its own address."""
    return _links(source, title, slug)


def _links(source: str, title: str, *slug: str) -> Sequence[FeedLink]:
    return tuple(
        FeedLink(absolute(reverse(f"public:{source}_{key}", args=slug)), media_type, f"{title} ({name})")
        for key, media_type, name in FORMATS
    )
