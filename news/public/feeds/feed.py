"""A feed, before it is written in one of the three formats."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from news.public.feeds.channel import Channel
from news.public.feeds.entry import NEVER, FeedEntry, newest_entries
from news.public.feeds.withdrawals import last_withdrawal
from news.public.metadata.publisher import publisher_of
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
    author: str
    entries: Sequence[FeedEntry]
    withdrawn_at: datetime | None

    @property
    def updated(self) -> datetime:
        """The last change of any entry, or the last time that anything was withdrawn from readers.

        A feed without entries has never changed: its bytes stay the same.
        """
        return max((*(entry.updated for entry in self.entries), self.withdrawn_at or NEVER), default=NEVER)


def feed_of(channel: Channel, request: HttpRequest) -> Feed:
    """The feed of a channel."""
    return Feed(
        title=printable(channel.full_title),
        description=printable(channel.description),
        url=absolute(channel.address),
        own_url=absolute(request.path),
        language=get_language() or settings.LANGUAGE_CODE,
        author=publisher_of(request).name,
        entries=newest_entries(channel.articles, request),
        withdrawn_at=last_withdrawal(),
    )
