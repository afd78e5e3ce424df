"""A feed, before it is written in one of the three formats."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from news.public.feeds.channel import Channel
from news.public.feeds.entry import NEVER, FeedEntry, newest_entries
from portal.delivery.site_address import absolute
from portal.delivery.xml_text import printable


@dataclass(frozen=True, slots=True)
class Feed:
    """``url`` is the page that the feed follows, ``own_url`` the feed itself; all addresses are absolute."""

    title: str
    description: str
    url: str
    own_url: str
    language: str
    entries: Sequence[FeedEntry]

    @property
    def updated(self) -> datetime:
        """The last change of any entry. A feed without entries has never changed: its bytes stay the same."""
        return max((entry.updated for entry in self.entries), default=NEVER)


def feed_of(channel: Channel, request: HttpRequest) -> Feed:
    """The feed of a channel."""
    return Feed(
        title=printable(channel.full_title),
        description=printable(channel.description),
        url=absolute(channel.address),
        own_url=absolute(request.path),
        language=get_language() or settings.LANGUAGE_CODE,
        entries=newest_entries(channel.articles, request),
    )
