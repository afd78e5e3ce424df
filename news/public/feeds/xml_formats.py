"""RSS 2.0 and Atom 1.0 (RFC 4287)."""

from datetime import datetime
from typing import Any

from django.utils import feedgenerator

from news.public.feeds.entry import FeedEntry
from news.public.feeds.feed import Feed


class _Rss(feedgenerator.Rss201rev2Feed):
    """Adds to Django's rules: the whole text (http://purl.org/rss/1.0/modules/content/), and a steady age."""

    def rss_attributes(self) -> dict[str, str]:
        """The namespaces of the elements used."""
        attributes: dict[str, str] = super().rss_attributes()
        return attributes | {"xmlns:content": "http://purl.org/rss/1.0/modules/content/"}

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        """Everything of an entry, then its text."""
        super().add_item_elements(handler, item)
        if item["content"]:
            handler.addQuickElement("content:encoded", item["content"])

    def latest_post_date(self) -> datetime:
        updated: datetime = self.feed["updated"]
        return updated


class _Atom(feedgenerator.Atom1Feed):
    """Adds to Django's rules: the whole text, and a steady age."""

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        """Everything of an entry, then its text."""
        super().add_item_elements(handler, item)
        if item["content"]:
            handler.addQuickElement("content", item["content"], {"type": "html"})

    def latest_post_date(self) -> datetime:
        updated: datetime = self.feed["updated"]
        return updated


def rss(feed: Feed) -> str:
    """The feed as RSS."""
    return _written(feed, _Rss)


def atom(feed: Feed) -> str:
    """The feed as Atom."""
    return _written(feed, _Atom)


def _written(feed: Feed, kind: type[_Rss] | type[_Atom]) -> str:
    writer = kind(
        title=feed.title,
        link=feed.url,
        description=feed.description,
        language=feed.language,
        feed_url=feed.own_url,
        # RFC 4287, 4.1.1: a feed has an author when one of its entries may have none.
        author_name=feed.author,
        updated=feed.updated,
    )
    for entry in feed.entries:
        _add(writer, entry)
    return writer.writeString("utf-8")


def _add(writer: _Rss | _Atom, entry: FeedEntry) -> None:
    picture = entry.picture
    enclosures = [feedgenerator.Enclosure(picture.url, str(picture.size), picture.media_type)] if picture else []
    writer.add_item(
        title=entry.title,
        link=entry.url,
        description=entry.summary,
        # RSS wants an e-mail address of an author; names go to the Dublin Core element instead.
        author_name=entry.author or None,
        pubdate=entry.published,
        updateddate=entry.updated,
        unique_id=entry.key,
        unique_id_is_permalink=False,
        categories=entry.topics,
        enclosures=enclosures,
        content=entry.content,
    )
