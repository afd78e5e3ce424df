"""Sitemaps, robots.txt, security.txt and the site map for people."""

from datetime import UTC, datetime, timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Site

from home.models import Agency, ServicePage
from news.articles.models import Article, NewsIndex
from news.public.sitemaps import part
from news.registry.models import Unit
from tests.factories.article import NewsItemFactory, section
from tests.public.scene import make_unit

pytestmark = pytest.mark.django_db
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"


@pytest.fixture(autouse=True)
def _site_address(settings: Any) -> None:
    settings.SITE_URL = "https://thidua.example"


def _read(client: Client, address: str) -> ElementTree.Element:
    response = client.get(address.removeprefix("https://thidua.example"))
    assert response.status_code == 200
    content = response.getvalue() if response.streaming else response.content  # type: ignore[attr-defined]
    return ElementTree.fromstring(content)  # noqa: S314 - our own


def _entries(client: Client, address: str) -> dict[str, str | None]:
    found = _read(client, address)
    return {entry.findtext(f"{SITEMAP}loc") or "": entry.findtext(f"{SITEMAP}lastmod") for entry in found}


def test_every_public_address_stands_in_one_file_and_answers(client: Client, merger: Any) -> None:
    files = _entries(client, "/sitemap.xml")
    listed = [url for file in files for url in _entries(client, file)]

    assert len(listed) == len(set(listed))
    assert {f"https://thidua.example{address}" for address in ("/", "/tin-tuc/hoi-nghi/")} <= set(listed)
    for record in (merger.conference, merger.before, merger.bloc, merger.person, merger.granted):
        assert f"https://thidua.example{getattr(record, 'url', None) or record.get_absolute_url()}" in listed
    assert {client.get(url.removeprefix("https://thidua.example")).status_code for url in listed} == {200}


def test_drafts_and_closed_articles_stand_in_no_file(client: Client) -> None:
    NewsItemFactory(live=False)
    NewsItemFactory().view_restrictions.create(restriction_type="login")

    assert not [file for file in _entries(client, "/sitemap.xml") if "bai-viet" in file]


def test_the_date_of_change_is_the_true_one_in_file_and_index(client: Client) -> None:
    article = NewsItemFactory()
    when = datetime(2024, 5, 6, 1, 2, 3, tzinfo=UTC)
    Article.objects.filter(pk=article.pk).update(last_published_at=when)

    file = next(file for file in _entries(client, "/sitemap.xml") if "bai-viet" in file)

    assert _entries(client, "/sitemap.xml")[file] == "2024-05-06T08:02:03+07:00"
    assert _entries(client, file) == {f"https://thidua.example{article.url}": "2024-05-06T08:02:03+07:00"}


def test_a_large_archive_is_cut_into_files(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part, "FILE_SIZE", 3)
    for number in range(7):
        make_unit(f"Đơn vị số {number}")

    files = [file for file in _entries(client, "/sitemap.xml") if "don-vi" in file]
    sizes = [len(_entries(client, file)) for file in files]

    assert max(sizes) <= 3
    assert sum(sizes) == Unit.objects.count()


def test_index_and_file_ask_as_often_whatever_their_length(client: Client) -> None:
    def asked(address: str) -> int:
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            _read(client, address)
        return len(queries)

    NewsItemFactory(published_at=timezone.now())
    make_unit("Sở Y tế")
    addresses = ["/sitemap.xml", "/sitemap-news.xml", *_entries(client, "/sitemap.xml")]
    few = [asked(address) for address in addresses]
    for number in range(15):
        NewsItemFactory(published_at=timezone.now())
        make_unit(f"Đơn vị số {number}")

    assert [asked(address) for address in addresses] == few
    assert max(few) <= 13


@pytest.mark.parametrize("name", ["don-vi-7", "bai-viet-99999999999999999999999", "khong-co-0", "trang--1", "x"])
def test_a_file_that_is_not_there_is_not_found(client: Client, name: str) -> None:
    assert client.get(f"/sitemap-{name}.xml").status_code == 404


def test_the_news_sitemap_holds_two_days(client: Client) -> None:
    now = timezone.now()
    fresh = NewsItemFactory(title="Vừa đăng <sáng nay>", published_at=now - timedelta(hours=47))
    NewsItemFactory(published_at=now - timedelta(hours=49))

    (entry,) = _read(client, "/sitemap-news.xml")

    assert entry.findtext(f"{SITEMAP}loc") == f"https://thidua.example{fresh.url}"
    assert entry.findtext(f".//{NEWS}title") == "Vừa đăng <sáng nay>"
    assert entry.findtext(f".//{NEWS}language") == "vi"
    assert (entry.findtext(f".//{NEWS}publication_date") or "").endswith("+07:00")


def test_robots_are_kept_from_search_and_editing_and_shown_the_maps(client: Client) -> None:
    lines = client.get("/robots.txt").content.decode().splitlines()

    assert {"User-agent: *", "Disallow: /quan-tri/", "Disallow: /tim-kiem/"} <= set(lines)
    assert "Sitemap: https://thidua.example/sitemap.xml" in lines
    assert "Sitemap: https://thidua.example/sitemap-news.xml" in lines


def test_whoever_finds_a_weakness_learns_whom_to_tell(client: Client) -> None:
    Agency.objects.create(site=Site.objects.get(), email="an+toan@lamgiang.example")

    response = client.get("/.well-known/security.txt")
    fields = dict(line.split(": ", 1) for line in response.content.decode().splitlines() if line)

    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert fields["Contact"] == "mailto:an+toan@lamgiang.example"
    assert timedelta(days=363) < datetime.fromisoformat(fields["Expires"]) - timezone.now() <= timedelta(days=365)
    assert fields["Canonical"] == "https://thidua.example/.well-known/security.txt"


def test_without_an_address_of_the_agency_the_portal_itself_is_named(client: Client) -> None:
    assert "Contact: https://thidua.example/\n" in client.get("/.well-known/security.txt").content.decode()


def test_the_site_map_leads_everywhere(client: Client) -> None:
    section("hoi-nghi")
    home = NewsIndex.objects.get().get_parent()
    home.add_child(instance=ServicePage(title="Giới thiệu cơ quan"))

    page = client.get("/so-do-trang/")
    text = page.content.decode()

    for address in ("/tin-tuc/hoi-nghi/", "/gioi-thieu-co-quan/", "/don-vi/", "/khen-thuong.csv", "/rss.xml"):
        assert f'href="{address}"' in text
        assert client.get(address).status_code == 200
    assert "/api/v1/openapi.json" in text


def test_the_site_map_asks_no_more_for_many_sections(client: Client) -> None:
    def asked() -> int:
        client.get("/so-do-trang/")
        with CaptureQueriesContext(connection) as queries:
            client.get("/so-do-trang/")
        return len(queries)

    section("chuyen-muc-dau")
    few = asked()
    for number in range(8):
        section(f"chuyen-muc-{number}")

    assert asked() == few
