"""Feeds: what they hold, in three formats, under every address that has one."""

import json
from typing import Any
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from portal.library.making_sizes import make_sizes
from portal.library.models import Image
from tests.factories.article import ConferenceFactory, NewsItemFactory, at, section

pytestmark = pytest.mark.django_db
FILES = ("rss.xml", "atom.xml", "feed.json")
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(autouse=True)
def _site_address(settings: Any) -> None:
    settings.SITE_URL = "https://thidua.example"


def _rss(client: Client, address: str = "/rss.xml") -> ElementTree.Element:
    channel = ElementTree.fromstring(client.get(address).content).find("channel")  # noqa: S314 - our own
    assert channel is not None
    return channel


def _titles(client: Client, address: str) -> list[str]:
    return [item["title"] for item in json.loads(client.get(address).content)["items"]]


def _addresses(merger: Any) -> list[str]:
    records = (merger.before, merger.after, merger.bloc, merger.conference.award_links.get().record)
    places = ["/", "/tin-tuc/hoi-nghi/", "/khen-thuong/thu-bang-khen/"]
    return [*places, *(record.get_absolute_url() for record in records)]


@pytest.mark.parametrize("file", FILES)
def test_every_address_has_its_feed_with_the_article(client: Client, merger: Any, file: str) -> None:
    for address in _addresses(merger):
        response = client.get(f"{address}{file}")

        assert response.status_code == 200, address
        assert merger.conference.title in response.content.decode(), address
        assert not response.cookies


def test_an_entry_in_rss(client: Client) -> None:
    article = NewsItemFactory(
        title="Ba đơn vị & một lời hứa",
        lead="Hẹn tháng sau.",
        published_at=at("2026-03-02 08:05"),
        byline_text="Hà Lan",
    )

    channel = _rss(client)
    item = channel.find("item")

    assert channel.findtext("language") == "vi"
    assert item is not None
    assert item.findtext("title") == "Ba đơn vị & một lời hứa"
    assert item.findtext("link") == f"https://thidua.example{article.url}"
    assert item.findtext("description") == "Hẹn tháng sau."
    assert item.findtext("pubDate") == "Mon, 02 Mar 2026 01:05:00 +0000"
    guid = item.find("guid")
    assert guid is not None
    assert (guid.text, guid.get("isPermaLink")) == (f"urn:uuid:{article.translation_key}", "false")


def test_an_entry_in_atom(client: Client) -> None:
    article = NewsItemFactory(lead="Hẹn tháng sau.", byline_text="Hà Lan")

    feed = ElementTree.fromstring(client.get("/atom.xml").content)  # noqa: S314 - our own
    entry = feed.find(f"{ATOM}entry")

    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == "vi"
    assert entry is not None
    assert entry.findtext(f"{ATOM}id") == f"urn:uuid:{article.translation_key}"
    assert entry.findtext(f"{ATOM}summary") == "Hẹn tháng sau."
    assert entry.findtext(f"{ATOM}author/{ATOM}name") == "Hà Lan"
    assert {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")} == {
        "alternate": "https://thidua.example/",
        "self": "https://thidua.example/atom.xml",
    }


def test_an_entry_in_json(client: Client) -> None:
    article = NewsItemFactory(lead="", published_at=at("2026-03-02 08:05"), byline_text="Hà Lan")

    feed = json.loads(client.get("/feed.json").content)
    item = feed["items"][0]

    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["language"] == "vi"
    assert item["id"] == f"urn:uuid:{article.translation_key}"
    assert item["date_published"] == "2026-03-02T08:05:00+07:00"
    assert item["content_html"] == f"<p>{article.title}</p>"
    assert item["authors"] == [{"name": "Hà Lan"}]
    assert "image" not in item


def test_the_identity_of_an_entry_outlives_its_address(client: Client) -> None:
    article = NewsItemFactory()
    before = _rss(client).findtext("item/guid")
    article.slug, article.title = "dia-chi-moi", "Tiêu đề đã sửa"
    article.save()

    after = _rss(client)

    assert after.findtext("item/guid") == before
    assert after.findtext("item/link") == "https://thidua.example/tin-tuc/hoi-nghi/dia-chi-moi/"


def test_a_feed_has_the_thirty_newest_and_none_that_readers_may_not_see(client: Client) -> None:
    for number in range(1, 33):
        NewsItemFactory(title=f"Tin số {number}", published_at=at(f"2026-03-01 {number % 24:02d}:{number:02d}"))
    NewsItemFactory(title="Bản nháp", live=False)
    NewsItemFactory(title="Tin mới nhất", published_at=at("2026-04-01 08:00"))

    titles = _titles(client, "/feed.json")

    assert len(titles) == 30
    assert titles[0] == "Tin mới nhất"
    assert "Bản nháp" not in titles


def test_a_section_keeps_to_its_own_articles(client: Client) -> None:
    ConferenceFactory(title="Trong chuyên mục")
    NewsItemFactory(title="Ở chuyên mục khác", parent=section("tin-ngan"))

    assert _titles(client, "/tin-tuc/hoi-nghi/feed.json") == ["Trong chuyên mục"]
    assert _rss(client, "/tin-tuc/hoi-nghi/rss.xml").findtext("title") == "Hội nghị – Thi đua – Khen thưởng"
    assert _rss(client).findtext("title") == "Thi đua – Khen thưởng"
    assert len(_titles(client, "/feed.json")) == 2


def test_an_article_without_a_known_date_of_publication_bears_none(client: Client) -> None:
    NewsItemFactory(published_at=None, publication_unknown=True)

    item = json.loads(client.get("/feed.json").content)["items"][0]

    assert "date_published" not in item
    assert _rss(client).find("item/pubDate") is None


def test_a_picture_is_enclosed_once_the_worker_has_made_it(client: Client, photograph: Image) -> None:
    NewsItemFactory(hero_image=photograph)
    before = photograph.renditions.count()
    assert _rss(client).find("item/enclosure") is None
    assert photograph.renditions.count() == before
    make_sizes(photograph, ["hero"])

    enclosure = _rss(client).find("item/enclosure")
    item = json.loads(client.get("/feed.json").content)["items"][0]

    assert enclosure is not None
    assert enclosure.get("type") == "image/jpeg"
    assert int(enclosure.get("length") or 0) > 0
    assert (enclosure.get("url") or "").startswith("https://thidua.example/media/")
    assert item["image"] == item["attachments"][0]["url"] == enclosure.get("url")


def test_a_picture_whose_file_is_gone_is_left_out(client: Client, photograph: Image) -> None:
    NewsItemFactory(hero_image=photograph)
    make_sizes(photograph, ["hero"])
    for rendition in photograph.renditions.all():
        rendition.file.storage.delete(rendition.file.name)

    assert _rss(client).find("item/enclosure") is None


def test_control_characters_never_break_the_xml(client: Client) -> None:
    article = NewsItemFactory(lead="Trước\x0b sau\x1f")
    type(article).objects.filter(pk=article.pk).update(title="Đầu\x08 cuối")

    item = _rss(client).find("item")

    assert item is not None
    assert (item.findtext("title"), item.findtext("description")) == ("Đầu cuối", "Trước sau")


@pytest.mark.parametrize("file", FILES)
def test_a_reader_who_has_the_feed_gets_no_body_again(client: Client, file: str) -> None:
    article = NewsItemFactory()
    first = client.get(f"/{file}")

    by_tag = client.get(f"/{file}", headers={"If-None-Match": first["ETag"]})
    by_date = client.get(f"/{file}", headers={"If-Modified-Since": first["Last-Modified"]})
    article.unpublish()
    changed = client.get(f"/{file}", headers={"If-None-Match": first["ETag"]})

    assert (by_tag.status_code, by_tag.content) == (304, b"")
    assert by_date.status_code == 304
    assert changed.status_code == 200


@pytest.mark.parametrize("file", FILES)
def test_an_empty_feed_stays_the_same(client: Client, file: str) -> None:
    first = client.get(f"/{file}")

    assert first.status_code == 200
    assert client.get(f"/{file}", headers={"If-None-Match": first["ETag"]}).status_code == 304


def test_a_long_feed_asks_no_more_than_a_short_one(client: Client, merger: Any, photograph: Image) -> None:
    addresses = _addresses(merger)
    merger.conference.hero_image = photograph
    merger.conference.save()
    few = _queries(client, addresses)
    for _ in range(20):
        made = ConferenceFactory(hero_image=photograph)
        made.unit_links.create(unit=merger.after)
        made.bloc_links.create(bloc=merger.bloc)
        made.save()

    assert _queries(client, addresses) == few
    assert max(few) <= 12


def _queries(client: Client, addresses: list[str]) -> list[int]:
    counts = []
    for address in addresses:
        client.get(f"{address}rss.xml")
        with CaptureQueriesContext(connection) as queries:
            client.get(f"{address}rss.xml")
        counts.append(len(queries))
    return counts


def test_the_feed_moves_with_its_record(client: Client, merger: Any) -> None:
    former = merger.after.slug
    merger.after.slug = "so-xay-dung-moi"
    merger.after.save()

    response = client.get(f"/don-vi/{former}/atom.xml")

    assert (response.status_code, response["Location"]) == (301, "/don-vi/so-xay-dung-moi/atom.xml")


@pytest.mark.parametrize(
    "address",
    ["/tin-tuc/khong-co/rss.xml", "/don-vi/khong-co/rss.xml", "/khoi-thi-dua/x/feed.json", "/khen-thuong/x/atom.xml"],
)
def test_a_feed_of_nothing_is_not_found(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_every_page_tells_readers_programs_of_the_feed(client: Client) -> None:
    page = client.get("/don-vi/").content.decode()

    assert 'type="application/rss+xml" href="https://thidua.example/rss.xml"' in page
    assert 'type="application/atom+xml" href="https://thidua.example/atom.xml"' in page
    assert 'type="application/feed+json" href="https://thidua.example/feed.json"' in page


def test_a_feed_cannot_be_posted_to(client: Client) -> None:
    assert client.post("/rss.xml").status_code == 405
