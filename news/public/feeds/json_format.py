"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

import json
from typing import Any

from django.utils.html import escape
from django.utils.timezone import localtime

from news.public.feeds.entry import FeedEntry
from news.public.feeds.feed import Feed


def json_feed(feed: Feed) -> str:
    """The feed as JSON."""
    content = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.description,
        "home_page_url": feed.url,
        "feed_url": feed.own_url,
        "language": feed.language,
        "authors": [{"name": feed.author}],
        "items": [_item(entry) for entry in feed.entries],
    }
    return json.dumps(content, ensure_ascii=False)


def _item(entry: FeedEntry) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": entry.key,
        "url": entry.url,
        "title": entry.title,
        "summary": entry.summary,
        "content_html": entry.content or f"<p>{escape(entry.title)}</p>",
        "date_modified": localtime(entry.updated).isoformat(timespec="seconds"),
        "tags": list(entry.topics),
    }
    if entry.published:
        item["date_published"] = localtime(entry.published).isoformat(timespec="seconds")
    if entry.author:
        item["authors"] = [{"name": entry.author}]
    return item | _picture(entry)


def _picture(entry: FeedEntry) -> dict[str, Any]:
    picture = entry.picture
    if picture is None:
        return {}
    attachment = {"url": picture.url, "mime_type": picture.media_type, "size_in_bytes": picture.size}
    return {"image": picture.url, "attachments": [attachment]}
