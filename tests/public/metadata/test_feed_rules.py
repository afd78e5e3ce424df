"""Feeds hold the rules of their formats, tell whole texts, and forget what was taken down."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.utils import timezone

from news.articles.models import Article, TakeDown
from news.public.feeds.body_targets import FIGURE
from news.public.feeds.enclosure import PREFERRED
from portal.library.models import Image
from tests.factories.article import NewsItemFactory, at
from tests.public.metadata.feed_rules import faults_of_atom, faults_of_json_feed, faults_of_rss

pytestmark = pytest.mark.django_db
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
CHECKS: dict[str, Callable[[bytes], list[str]]] = {
    "rss.xml": faults_of_rss,
    "atom.xml": faults_of_atom,
    "feed.json": faults_of_json_feed,
}


@pytest.fixture(autouse=True)
def _site_address(settings: Any) -> None:
    settings.SITE_URL = "https://thidua.example"


def _content(client: Client) -> str:
    return str(json.loads(client.get("/feed.json").content)["items"][0]["content_html"])


def _full_article(photograph: Image) -> Article:
    other = NewsItemFactory(title="Bài nên đọc", published_at=at("2026-01-02 08:00"))
    hidden = NewsItemFactory(title="Bài còn nháp", live=False)
    text = (
        f'<p>Xem <a linktype="page" id="{other.pk}">bài này</a>, <a linktype="page" id="{hidden.pk}">bài kia</a>, '
        '<a href="/don-vi/">đơn vị</a> và <a href="https://chinhphu.example/x?a=1&amp;b=2">văn bản</a>.</p>'
        "<script>alert(1)</script>"
    )
    picture = {"image": photograph, "caption": "Quang cảnh", "credit": "Hà Lan"}
    return NewsItemFactory(
        lead="Ba việc phải xong.",
        published_at=at("2026-03-02 08:00"),
        body=[
            ("paragraph", text),
            ("image", picture),
            ("gallery", {"title": "Hai ngày", "images": [picture, picture]}),
            ("quote", {"kind": "quote", "text": "Làm thật <nói ít>", "source": "Trưởng khối"}),
            ("document", {"title": "Giao ước", "number": "12/GƯ", "note": "", "file": None}),
            ("video", {"url": "https://www.youtube.com/watch?v=aaaaaaaaaaa", "title": "Phim", "poster": None}),
            ("related", {"title": "", "pages": [other, hidden]}),
        ],
    )


@pytest.mark.parametrize("file", CHECKS)
def test_feeds_are_valid_whatever_articles_hold(client: Client, merger: Any, photograph: Image, file: str) -> None:
    photograph.get_renditions(FIGURE)
    _full_article(photograph)
    NewsItemFactory(title="A & B < C", lead="", byline_text="", published_at=None, publication_unknown=True)
    records = (merger.after, merger.bloc, merger.conference.award_links.get().record)
    places = [
        "/",
        "/tin-tuc/hoi-nghi/",
        "/khen-thuong/thu-bang-khen/",
        *(found.get_absolute_url() for found in records),
    ]

    faults = {place: CHECKS[file](client.get(f"{place}{file}").content) for place in places}

    assert faults == {place: [] for place in places}


@pytest.mark.parametrize("file", CHECKS)
def test_a_feed_without_entries_is_valid(client: Client, file: str) -> None:
    assert CHECKS[file](client.get(f"/{file}").content) == []


def test_the_rules_find_what_is_wrong(client: Client) -> None:
    NewsItemFactory()
    rss, atom = client.get("/rss.xml").content, client.get("/atom.xml").content
    feed = json.loads(client.get("/feed.json").content)
    feed["items"][0]["content_html"] = '<p onclick="x()"><a href="/tin">tin</a></p>'

    assert faults_of_rss(rss.replace(b"<guid", b"<other").replace(b"</guid", b"</other"))
    assert faults_of_atom(atom.replace(b"<updated>", b"<changed>").replace(b"</updated>", b"</changed>"))
    assert faults_of_json_feed(json.dumps(feed).encode()) == ["p@onclick", "address that is not whole: /tin"]


def test_the_whole_text_stands_in_every_format(client: Client, photograph: Image) -> None:
    photograph.get_renditions(FIGURE)
    _full_article(photograph)

    content = _content(client)

    assert content.startswith("<p>Ba việc phải xong.</p><p>Xem ")
    assert "alert" not in content
    assert "<blockquote><p>Làm thật &lt;nói ít&gt;</p><p>Trưởng khối</p></blockquote>" in content
    assert content.count('<figure><img src="https://thidua.example/media/') == 3
    assert "<figcaption>Quang cảnh Hà Lan</figcaption>" in content
    rss = ElementTree.fromstring(client.get("/rss.xml").content)  # noqa: S314 - our own
    atom = ElementTree.fromstring(client.get("/atom.xml").content)  # noqa: S314 - our own
    assert rss.findtext(f"channel/item/{CONTENT}") == content
    assert atom.findtext("{http://www.w3.org/2005/Atom}entry/{http://www.w3.org/2005/Atom}content") == content


def test_links_are_whole_and_lead_only_where_readers_may_go(client: Client, photograph: Image) -> None:
    _full_article(photograph)

    content = _content(client)

    other = Article.objects.get(title="Bài nên đọc")
    assert f'<a href="https://thidua.example{other.url}">bài này</a>' in content
    assert "<a>bài kia</a>" in content
    assert '<a href="https://thidua.example/don-vi/">đơn vị</a>' in content
    assert '<a href="https://chinhphu.example/x?a=1&amp;b=2">văn bản</a>' in content
    assert "Bài còn nháp" not in content


def test_a_picture_that_no_page_has_made_leaves_its_words(client: Client, photograph: Image) -> None:
    _full_article(photograph)
    photograph.renditions.all().delete()

    content = _content(client)

    assert "<img" not in content
    assert "<p>Quang cảnh Hà Lan</p>" in content


def test_enclosures_are_as_long_as_they_say(client: Client, photograph: Image) -> None:
    NewsItemFactory(hero_image=photograph)
    photograph.get_renditions(*PREFERRED)

    (attachment,) = json.loads(client.get("/feed.json").content)["items"][0]["attachments"]

    file = photograph.renditions.get(filter_spec=PREFERRED[0]).file
    assert attachment["size_in_bytes"] == len(file.read())
    assert attachment["url"] == f"https://thidua.example{file.url}"


def test_what_was_taken_down_leaves_the_feed_even_for_those_who_ask_by_date(client: Client) -> None:
    kept = NewsItemFactory(published_at=at("2026-03-01 08:00"))
    gone = NewsItemFactory(published_at=at("2026-03-02 08:00"))
    first = client.get("/rss.xml")
    gone.unpublish()
    TakeDown.objects.create(article=gone.article_ptr, taken_down_at=timezone.now() + timedelta(minutes=1))

    again = client.get("/rss.xml", headers={"If-Modified-Since": first["Last-Modified"]})

    assert again.status_code == 200
    assert str(kept.translation_key) in again.content.decode()
    assert str(gone.translation_key) not in again.content.decode()


def test_a_correction_is_told_first_and_renews_the_entry(client: Client) -> None:
    article = NewsItemFactory(lead="Mười hai đơn vị.", published_at=at("2026-03-02 08:00"))
    before = json.loads(client.get("/feed.json").content)["items"][0]
    article.article_ptr.corrections.create(
        written="mười hai", right="mười ba", public_note="Số đơn vị là mười ba.",
        noted_at=at("2026-03-03 08:00"), published_at=at("2096-03-03 09:00"),
    )  # fmt: skip
    Article.objects.filter(pk=article.pk).update(corrected_at=at("2096-03-03 09:00"))

    after = json.loads(client.get("/feed.json").content)["items"][0]

    assert after["date_modified"] == "2096-03-03T09:00:00+07:00" > before["date_modified"]
    assert "mười ba" in after["content_html"].split("</p>")[0]
    assert after["id"] == before["id"]
