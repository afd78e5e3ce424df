"""What every public page owes its readers and their machines."""

from itertools import pairwise
from typing import Any

import pytest
from bleach._vendor.html5lib import HTMLParser
from django.conf import settings
from django.test import Client
from lxml import html

from tests.factories.article import InspectionFactory, NewsItemFactory, NoticeFactory, ProfileFactory
from tests.factories.consultation import OpinionFactory, consultation, nominee
from tests.public.addresses import page_addresses

pytestmark = pytest.mark.django_db
MAX_LINES = 60


@pytest.fixture
def sources(client: Client, merger: Any) -> dict[str, str]:
    """Every kind of page."""
    kept = OpinionFactory(notice=(asked := consultation()))
    nominee(asked)
    addresses = page_addresses(merger) | {
        "consultation": asked.url,
        "opinion": f"/lay-y-kien/{asked.slug}/gop-y/",
        "receipt": f"/lay-y-kien/{asked.slug}/gop-y/{kept.receipt}/",
        "inspection": InspectionFactory().url,
        "profile": ProfileFactory().url,
        "news item": NewsItemFactory().url,
        "notice": NoticeFactory().url,
        "not found": "/khong-co/",
    }
    return {name: client.get(address).content.decode() for name, address in addresses.items()}


@pytest.fixture
def pages(sources: dict[str, str]) -> dict[str, Any]:
    """Every kind of page, parsed."""
    return {name: html.fromstring(source) for name, source in sources.items()}


def _offenders(pages: dict[str, Any], path: str) -> dict[str, int]:
    return {name: len(found) for name, page in pages.items() if (found := page.xpath(path))}


def test_a_parser_of_the_standard_finds_no_error(sources: dict[str, str]) -> None:
    for name, source in sources.items():
        parser = HTMLParser(strict=False)
        parser.parse(source)
        assert parser.errors == [], name


def test_each_page_has_one_first_heading_and_the_landmarks(pages: dict[str, Any]) -> None:
    for name, page in pages.items():
        assert len(page.xpath("//h1")) == 1, name
        assert len(page.xpath("//main")) == 1, name
        assert len(page.xpath("//body/header")) == 1, name
        assert len(page.xpath("//body/footer")) == 1, name
        assert page.xpath("//nav[@id='menu']"), name


def test_headings_never_jump_over_a_rank(pages: dict[str, Any]) -> None:
    for name, page in pages.items():
        ranks = [
            int(heading.tag[1]) for heading in page.xpath("//main//*[self::h1 or self::h2 or self::h3 or self::h4]")
        ]
        jumps = [(before, after) for before, after in pairwise(ranks) if after > before + 1]
        assert jumps == [], name


def test_nothing_inline_that_the_security_policy_forbids(pages: dict[str, Any]) -> None:
    assert _offenders(pages, "//*[@style]") == {}
    assert _offenders(pages, "//style") == {}
    # JSON-LD is data: the browser runs nothing of it, and the policy does not speak of it.
    assert _offenders(pages, "//script[not(@src) and not(@type='application/ld+json')]") == {}
    assert _offenders(pages, "//@*[starts-with(name(), 'on')]") == {}


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, Any]) -> None:
    assert _offenders(pages, "//*[starts-with(@src, 'http') or starts-with(@src, '//')]") == {}
    assert _offenders(pages, "//link[@rel='stylesheet' and starts-with(@href, 'http')]") == {}


def test_identifiers_are_given_once_a_page(pages: dict[str, Any]) -> None:
    for name, page in pages.items():
        found = page.xpath("//@id")
        assert len(found) == len(set(found)), (name, [key for key in found if found.count(key) > 1])


def test_labels_point_at_something(pages: dict[str, Any]) -> None:
    for name, page in pages.items():
        known = set(page.xpath("//@id"))
        asked = {
            key for value in page.xpath("//@aria-labelledby | //@for | //@aria-describedby") for key in value.split()
        }
        assert asked <= known, name


def test_dates_are_marked_as_times(pages: dict[str, Any]) -> None:
    assert pages["article"].xpath("//aside//time[@datetime='2024-07-12']")
    assert pages["section"].xpath("//time[@datetime]")


def test_every_page_speaks_vietnamese_and_names_itself(pages: dict[str, Any]) -> None:
    for name, page in pages.items():
        assert page.get("lang") == "vi", name
        assert page.xpath("string(//title)").strip(" –").split("–")[0].strip(), name


def test_the_menu_marks_where_the_reader_is(pages: dict[str, Any]) -> None:
    marked = {name: page.xpath("string(//nav[@id='menu']//a[@aria-current])") for name, page in pages.items()}

    assert marked["unit"] == "Đơn vị"
    assert marked["ledger"] == "Khen thưởng"
    assert marked["bloc"] == "Khối thi đua"
    assert marked["profile"] == "Gương điển hình"
    assert marked["not found"] == ""


def test_pages_set_no_cookie(client: Client, merger: Any) -> None:
    for address in page_addresses(merger).values():
        assert not client.get(address).cookies, address


def test_templates_are_short_and_say_what_they_take() -> None:
    folder = settings.BASE_DIR / "templates"
    for path in [*folder.glob("components/**/*.html"), *folder.glob("pages/*.html"), folder / "base.html"]:
        text = path.read_text()
        assert text.count("\n") <= MAX_LINES, path
        assert "{#" in "\n".join(text.splitlines()[:4]) or "{% extends" in text, path


def test_the_english_interface_stays_english_from_link_to_link(client: Client, merger: Any) -> None:
    page = html.fromstring(client.get("/en/don-vi/").content.decode())

    assert page.get("lang") == "en"
    assert {href for href in page.xpath("//nav[@id='menu']//li/a/@href") if not href.startswith("/en/")} == set()
    assert page.xpath("//a[@hreflang='vi']/@href") == ["/don-vi/", "/don-vi/"]
