"""The way to the other language stays on the page."""

from typing import Any

import pytest
from django.test import Client
from lxml import html
from wagtail.models import Locale

from home.models import HomePage, ServicePage
from tests.factories.article import NewsItemFactory
from tests.factories.english import english_of, english_section, translated
from tests.public.addresses import page_addresses

pytestmark = pytest.mark.django_db
LISTS = ("/don-vi/", "/khoi-thi-dua/", "/khen-thuong/", "/van-ban/", "/su-kien/", "/dinh-chinh/", "/tim-kiem/")


def switch(client: Client, address: str) -> str:
    """Where the masthead of the page leads for the other language."""
    page = html.fromstring(client.get(address).content.decode())
    (link, *_narrow) = page.xpath("//header//a[contains(@class, 'tool--wide') and @hreflang]")
    return str(link.get("href"))


def test_every_kind_of_page_leads_to_itself_in_the_other_language_and_back(client: Client, merger: Any) -> None:
    for name, address in page_addresses(merger).items():
        across = switch(client, address)

        assert across == f"/en{address}", name
        assert client.get(across).status_code == 200, name
        assert switch(client, across) == address, name


def test_a_translated_article_leads_to_its_translation_though_that_has_a_slug_of_its_own(client: Client) -> None:
    original = NewsItemFactory()
    translation = translated(original, slug="three-tasks")

    assert switch(client, original.url) == translation.url == "/en/tin-tuc/hoi-nghi/three-tasks/"
    assert switch(client, translation.url) == original.url


def test_a_draft_translation_is_no_place_to_lead_to(client: Client) -> None:
    original = NewsItemFactory()
    translated(original, slug="three-tasks", live=False)

    assert switch(client, original.url) == f"/en{original.url}"
    assert client.get(f"/en{original.url}").context["page"].pk == original.pk


def test_the_address_of_the_original_below_en_leads_on_to_the_translation(client: Client) -> None:
    original = NewsItemFactory()
    translation = translated(original, slug="three-tasks")

    response = client.get(f"/en{original.url}")

    assert (response.status_code, response["Location"]) == (302, translation.url)


def test_the_front_page_leads_to_the_front_page(client: Client) -> None:
    english_section()

    assert switch(client, "/") == "/en/"
    assert switch(client, "/en/") == "/"


@pytest.mark.parametrize("address", LISTS)
def test_lists_lead_to_themselves(client: Client, address: str) -> None:
    assert switch(client, address) == f"/en{address}"
    assert switch(client, f"/en{address}") == address


def test_filters_come_along(client: Client, merger: Any) -> None:
    asked = "/khen-thuong/?nam=2023&trang_thai=granted&q=b%E1%BA%B1ng+khen"

    assert switch(client, asked) == f"/en{asked}"
    assert switch(client, f"/en{asked}") == asked


def test_several_choices_of_one_filter_come_along(client: Client) -> None:
    assert switch(client, "/tim-kiem/?loai=news&loai=notice&nam=2023") == "/en/tim-kiem/?loai=news&loai=notice&nam=2023"


def test_what_is_no_filter_stays_behind(client: Client) -> None:
    assert switch(client, "/khen-thuong/?nam=abc&trang_thai=%3Cscript%3E&%22x=1") == "/en/khen-thuong/"


def test_error_pages_which_know_nothing_of_the_request_lead_to_the_front_page(client: Client) -> None:
    assert switch(client, "/don-vi/khong-co/") == "/en/"


def test_an_article_written_in_english_alone_is_named_on_the_vietnamese_side(client: Client) -> None:
    original = NewsItemFactory()
    translation = translated(original, slug="only-here")
    original.delete()

    response = client.get(switch(client, translation.url))

    assert (response.status_code, response["X-Robots-Tag"]) == (200, "noindex")
    assert html.fromstring(response.content.decode()).xpath("//main//a[@hreflang='en']/@href") == [translation.url]


def test_a_service_page_leads_to_its_translation(client: Client) -> None:
    home = HomePage.objects.get(locale=Locale.get_default())
    page = home.add_child(instance=ServicePage(title="Giới thiệu", slug="gioi-thieu"))
    english_of(page, title="About us", slug="about-us")

    assert switch(client, "/gioi-thieu/") == "/en/about-us/"
    assert switch(client, "/en/about-us/") == "/gioi-thieu/"
