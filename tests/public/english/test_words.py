"""What English pages say, and in which language they say it."""

import re
from typing import Any

import pytest
from django.test import Client
from lxml import html

from news.registry.models import BlocName, Movement, UnitKind, UnitName
from portal.vietnamese.letters import MARKED_LETTERS
from tests.architecture.test_translations import CATALOGUE, texts
from tests.factories.article import ConferenceFactory, NewsItemFactory
from tests.factories.english import translated
from tests.factories.unit import UnitFactory
from tests.public.addresses import address_of, page_addresses
from tests.public.scene import make_bloc

pytestmark = pytest.mark.django_db
DAY_FIRST = re.compile(r"\b\d{1,2}/\d{1,2}/\d{4}\b")
# The language names itself; untranslated pages keep their titles, awards the words of their article.
OWN_NAMES = {"Tiếng Việt", "Tin tức", "Hội nghị", "Bằng khen"}
# A word may be part of a name; a part that is marked stands in an element of its own.
WHOLE_TEXTS = "//text()[not(parent::span[@lang='vi'] or parent::tspan[@lang='vi'])]"
NO_MARKUP_INSIDE = {"script", "style", "title", "option"}


def page_of(client: Client, address: str) -> Any:
    response = client.get(address)
    assert response.status_code == 200, address
    return html.fromstring(response.content.decode())


def spoken(node: Any) -> tuple[str, str]:
    """A piece of text and the language in which it is spoken."""
    holder = node.getparent().getparent() if node.is_tail else node.getparent()
    languages = holder.xpath("ancestor-or-self::*[@lang]/@lang")
    return str(node).strip(), languages[-1] if languages else ""


def pieces(page: Any, where: str = "//text()") -> list[tuple[str, str]]:
    found = (node for node in page.xpath(where) if node.getparent().tag not in NO_MARKUP_INSIDE or node.is_tail)
    return [spoken(node) for node in found if str(node).strip()]


def is_vietnamese(text: str) -> bool:
    return any(letter in MARKED_LETTERS for letter in text)


@pytest.fixture
def addresses(merger: Any) -> dict[str, str]:
    """Every kind of page below ``/en/``, with one article that is translated and one that is not."""
    other = NewsItemFactory(title="Bài chưa ai dịch")
    translation = translated(merger.conference, place="Hall of the department", theme="")
    english = {name: f"/en{address}" for name, address in page_addresses(merger).items()}
    return english | {"article": translation.url, "untranslated": f"/en{other.url}", "front page": "/en/"}


def test_every_vietnamese_word_is_spoken_as_vietnamese(client: Client, addresses: dict[str, str]) -> None:
    silent = {
        (name, text)
        for name, address in addresses.items()
        for text, language in pieces(page_of(client, address))
        if is_vietnamese(text) and language != "vi"
    }

    assert silent == set()


def test_pages_are_english_and_vietnamese_ones_are_not_marked(client: Client, addresses: dict[str, str]) -> None:
    assert {page_of(client, address).get("lang") for address in addresses.values()} == {"en"}
    assert page_of(client, "/tin-tuc/").get("lang") == "vi"
    assert page_of(client, "/tin-tuc/").xpath("//main//*[@lang='vi']") == []


def test_no_interface_word_stays_vietnamese_that_the_catalogue_knows(
    client: Client, merger: Any, addresses: dict[str, str]
) -> None:
    known = {source for source, english in texts(CATALOGUE.read_text(encoding="utf-8")) if english not in ("", source)}
    left = {
        (name, text)
        for name, address in addresses.items()
        for text, _language in pieces(page_of(client, address), WHOLE_TEXTS)
        if text in known and text not in OWN_NAMES
    }

    assert left == set()


def test_dates_are_written_with_the_month_in_letters(client: Client, merger: Any, addresses: dict[str, str]) -> None:
    page = page_of(client, f"/en{address_of(merger.before)}")
    written = " ".join(text for text, _language in pieces(page))

    assert "October 2023" in written or "2024" in written
    assert DAY_FIRST.findall(written) == []


def test_an_untranslated_article_says_so_and_leads_to_the_original(client: Client) -> None:
    article = NewsItemFactory()

    response = client.get(f"/en{article.url}")
    page = html.fromstring(response.content.decode())

    assert response.status_code == 200
    assert page.xpath("//main//*[@role='note']//a/@href") == [article.url]
    assert [address.endswith(article.url) for address in page.xpath("//link[@rel='canonical']/@href")] == [True]
    assert "/en/" not in page.xpath("//link[@rel='canonical']/@href")[0]
    assert page.xpath("//link[@rel='alternate'][@hreflang='en']") == []
    assert page.xpath("//h1/@lang") == ["vi"]


def test_a_translated_article_says_nothing_of_the_kind(client: Client) -> None:
    translation = translated(NewsItemFactory())

    page = page_of(client, translation.url)

    assert page.xpath("//main//*[@role='note']") == []
    assert set(page.xpath("//link[@rel='alternate'][@hreflang]/@hreflang")) >= {"vi", "en"}


def test_a_name_is_english_where_the_registry_has_an_english_form(client: Client, merger: Any) -> None:
    UnitName.objects.filter(unit=merger.after).update(name_en="Department of Construction of Lam Giang")
    merger.after.refresh_names()
    address = address_of(merger.after)

    assert page_of(client, f"/en{address}").xpath("//h1")[0].text_content() == "Department of Construction of Lam Giang"
    assert page_of(client, address).xpath("//h1")[0].text_content() == "Sở Xây dựng tỉnh Lam Giang"


def test_kinds_of_units_are_english_in_the_directory_and_on_the_page_of_a_unit(client: Client) -> None:
    unit = UnitFactory(kind=UnitKind.objects.get(key="so"))

    directory = page_of(client, "/en/don-vi/")

    assert "Provincial department" in directory.xpath("//select[@name='loai']/option/text()")
    assert "Provincial department" in page_of(client, f"/en{address_of(unit)}").xpath("//p[@class='kicker']")[0].text
    assert "Sở" in page_of(client, "/don-vi/").xpath("//select[@name='loai']/option/text()")


def test_the_page_of_a_unit_names_its_blocs_in_english(client: Client) -> None:
    unit = UnitFactory()
    bloc = make_bloc("Khối thi đua Nội chính", [unit], unit)
    BlocName.objects.filter(bloc=bloc).update(name_en="Internal Affairs bloc")
    bloc.refresh_names()

    text = page_of(client, f"/en{address_of(unit)}").text_content()

    assert "Internal Affairs bloc" in text
    assert "Khối thi đua Nội chính" not in text


def test_the_title_of_a_movement_is_that_of_its_heading(client: Client) -> None:
    movement = Movement.objects.create(name="Phong trào “Xây dựng nông thôn mới”", name_en="New Rural Areas movement")

    page = page_of(client, f"/en{movement.get_absolute_url()}")

    assert page.xpath("//h1")[0].text_content() == "New Rural Areas movement"
    assert page.xpath("//title")[0].text.strip().startswith("New Rural Areas movement")


def test_the_feed_of_a_unit_bears_the_name_that_its_page_announces(client: Client, merger: Any) -> None:
    UnitName.objects.filter(unit=merger.after).update(name_en="Department of Construction of Lam Giang")
    merger.after.refresh_names()
    address = address_of(merger.after)

    english, vietnamese = (client.get(f"{prefix}{address}feed.json").json()["title"] for prefix in ("/en", ""))

    assert english.startswith("Department of Construction of Lam Giang")
    assert vietnamese.startswith("Sở Xây dựng tỉnh Lam Giang")


def test_what_ties_two_articles_is_named_in_english(client: Client, merger: Any) -> None:
    merger.bloc.names.update(name_en="Economic and Technical Emulation Bloc")
    merger.bloc.refresh_names()
    other = ConferenceFactory()
    other.bloc_links.create(bloc=merger.bloc, year=2024)
    other.save()

    related = client.get(f"/en{merger.conference.url}").context["dossier"].neighbours.related

    assert ["Economic and Technical Emulation Bloc" in story.context for story in related] == [True]


def test_a_name_without_an_english_form_stays_vietnamese_and_says_so(client: Client, merger: Any) -> None:
    (heading,) = page_of(client, f"/en{address_of(merger.after)}").xpath("//h1")

    assert (heading.text_content(), heading.get("lang")) == ("Sở Xây dựng tỉnh Lam Giang", "vi")
