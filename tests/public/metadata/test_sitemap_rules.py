"""Sitemaps hold their schemas; robots.txt and security.txt hold their standards."""

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from lxml import etree
from wagtail.models import Site

from home.models import Agency
from tests.factories.article import NewsItemFactory, ProfileFactory
from tests.public.scene import make_unit

pytestmark = pytest.mark.django_db
SCHEMA = etree.XMLSchema(etree.parse(str(Path(__file__).parent / "sitemap.xsd")))
LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


@pytest.fixture(autouse=True)
def _site_address(settings: Any) -> None:
    settings.SITE_URL = "https://thidua.example"


def _read(client: Client, address: str) -> Any:
    response = client.get(address.removeprefix("https://thidua.example"))
    content = response.getvalue() if response.streaming else response.content  # type: ignore[attr-defined]
    return etree.fromstring(content)


def _faults(tree: Any) -> list[str]:
    return [] if SCHEMA.validate(tree) else [str(error) for error in SCHEMA.error_log]


def _locations(tree: Any) -> list[str]:
    return [found.text for found in tree.iter(LOCATION)]


def test_index_and_every_file_hold_the_schema(client: Client, merger: Any) -> None:
    NewsItemFactory(title="Hỏi & đáp <một lần>", published_at=timezone.now())

    index = _read(client, "/sitemap.xml")
    faults = {file: _faults(_read(client, file)) for file in [*_locations(index), "/sitemap-news.xml"]}

    assert _faults(index) == []
    assert len(faults) >= 8
    assert {file: found for file, found in faults.items() if found} == {}


def test_an_empty_portal_has_valid_maps(client: Client) -> None:
    assert _faults(_read(client, "/sitemap.xml")) == []
    assert _faults(_read(client, "/sitemap-news.xml")) == []


def test_the_schema_finds_what_is_wrong(client: Client) -> None:
    NewsItemFactory(published_at=timezone.now())
    source = etree.tostring(_read(client, "/sitemap-news.xml")).decode()

    for right, wrong in (("https://", "/"), ("<news:language>vi", "<news:language>Tiếng Việt"), ("+07:00<", "<")):
        assert right in source
        assert _faults(etree.fromstring(source.replace(right, wrong))), wrong


def test_lists_are_mapped_once_they_have_something_to_show(client: Client) -> None:
    make_unit("Sở Y tế")
    ProfileFactory()

    listed = _locations(_read(client, "/sitemap-danh-muc-0.xml"))

    assert {"https://thidua.example/don-vi/", "https://thidua.example/guong-dien-hinh/"} <= set(listed)
    assert "https://thidua.example/khen-thuong/" not in listed
    assert client.get("/sitemap-danh-muc-1.xml").status_code == 404


def test_robots_read_fields_that_they_know(client: Client) -> None:
    lines = [line for line in client.get("/robots.txt").content.decode().splitlines() if line]

    assert all(re.fullmatch(r"(User-agent|Disallow|Allow|Sitemap): \S+", line) for line in lines)
    for line in lines:
        if line.startswith("Sitemap: "):
            assert client.get(line.removeprefix("Sitemap: https://thidua.example")).status_code == 200


@pytest.mark.parametrize("email", ["", "bao-mat@lamgiang.example"])
def test_security_txt_holds_rfc_9116(client: Client, email: str) -> None:
    Agency.objects.create(site=Site.objects.get(), email=email)

    response = client.get("/.well-known/security.txt")
    fields = [line.split(": ", 1) for line in response.content.decode().splitlines() if line]
    names = [name for name, _value in fields]
    values = dict(fields)

    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert set(names) <= {"Contact", "Expires", "Preferred-Languages", "Canonical", "Policy", "Encryption"}
    assert names.count("Expires") == 1
    assert values["Contact"] == (f"mailto:{email}" if email else "https://thidua.example/")
    assert timezone.now() < datetime.fromisoformat(values["Expires"]) <= timezone.now() + timedelta(days=365)
