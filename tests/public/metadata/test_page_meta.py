"""The head of single pages: one address, neighbours, languages, feeds, and who may index."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Site

from home.models import Agency
from news.articles.models import Article
from tests.factories.article import NewsItemFactory, ProfileFactory, at
from tests.factories.english import translated
from tests.public.metadata.head import Head
from tests.public.metadata.structured_rules import nodes_of
from tests.public.scene import make_award, make_person, make_unit

pytestmark = pytest.mark.django_db
SITE = "https://thidua.example"


@pytest.fixture(autouse=True)
def _site_address(settings: Any) -> None:
    settings.SITE_URL = SITE


def _head(client: Client, address: str) -> Head:
    response = client.get(address)
    assert response.status_code == 200, address
    return Head.of(response.content.decode())


def _feeds(head: Head) -> list[str]:
    return [link["href"] for link in head.related("alternate") if "feed+json" in link.get("type", "")]


def test_parameters_that_change_nothing_are_no_part_of_the_address(client: Client) -> None:
    article = NewsItemFactory()

    for address in (f"{article.url}?utm_source=zalo", f"{article.url}?fbclid=1&trang=9"):
        assert _head(client, address).canonical == [f"{SITE}{article.url}"]
    assert _head(client, "/don-vi/?utm_source=zalo&trang=1").canonical == [f"{SITE}/don-vi/"]
    assert _head(client, "/tin-tuc/hoi-nghi/?nam=2026&x=1").canonical == [f"{SITE}/tin-tuc/hoi-nghi/?nam=2026"]


def test_each_page_of_a_list_has_its_own_address_title_and_neighbours(client: Client) -> None:
    for number in range(32):
        NewsItemFactory(published_at=at(f"2026-03-{number % 27 + 1:02d} 08:00"))

    first, second, last = (_head(client, f"/tin-tuc/hoi-nghi/?trang={page}") for page in (1, 2, 3))

    address = f"{SITE}/tin-tuc/hoi-nghi/"
    assert [head.canonical for head in (first, second, last)] == [
        [address], [f"{address}?trang=2"], [f"{address}?trang=3"]
    ]  # fmt: skip
    assert len({first.title, second.title, last.title}) == 3
    assert [link["href"] for link in second.related("prev")] == [address]
    assert [link["href"] for link in second.related("next")] == [f"{address}?trang=3"]
    assert (first.related("prev"), last.related("next")) == ([], [])


def test_the_year_that_a_bloc_shows_unasked_has_the_plain_address(client: Client, merger: Any) -> None:
    address = merger.bloc.get_absolute_url()

    assert _head(client, address).canonical == [f"{SITE}{address}"]
    assert _head(client, f"{address}?nam=2024").canonical == [f"{SITE}{address}?nam=2024"]


@pytest.mark.parametrize(
    "address", ["/tim-kiem/", "/tim-kiem/?q=so+ket", "/don-vi/?q=y+te", "/van-ban/", "/khen-thuong/?q=khong-co"]
)
def test_narrowed_and_empty_lists_are_not_indexed(client: Client, address: str) -> None:
    make_unit("Sở Y tế")

    assert _head(client, address).only("robots") == "noindex, follow"


def test_pages_with_something_to_say_are_indexed(client: Client) -> None:
    unit = make_unit("Sở Y tế")

    for address in (NewsItemFactory().url, "/", "/don-vi/", unit.get_absolute_url()):
        assert _head(client, address).only("robots") == "max-image-preview:large", address


def test_a_record_is_told_in_both_languages_and_an_article_in_those_it_has(client: Client) -> None:
    article = NewsItemFactory()

    of_list = {
        link["hreflang"]: link["href"] for link in _head(client, "/don-vi/").related("alternate") if "hreflang" in link
    }
    of_article = [link for link in _head(client, article.url).related("alternate") if "hreflang" in link]

    assert of_list == {"vi": f"{SITE}/don-vi/", "en": f"{SITE}/en/don-vi/", "x-default": f"{SITE}/don-vi/"}
    assert of_article == []


def test_an_article_is_told_in_its_own_language_below_either_interface(client: Client) -> None:
    article = NewsItemFactory()
    made = translated(NewsItemFactory())

    languages = {}
    for address in (article.url, f"/en{article.url}", made.url):
        head = _head(client, address)
        told = {node["inLanguage"] for node in head.graph["@graph"] if node["@type"] in ("WebPage", "NewsArticle")}
        languages[address] = (head.only("DC.language"), head.only("og:locale"), *told)

    assert languages == {
        article.url: ("vi", "vi_VN", "vi"),
        f"/en{article.url}": ("vi", "vi_VN", "vi"),
        made.url: ("en", "en_US", "en"),
    }


def test_feeds_are_announced_where_they_belong(client: Client, merger: Any) -> None:
    record = merger.conference.award_links.get().record

    for place in ("/tin-tuc/hoi-nghi/", *(found.get_absolute_url() for found in (merger.after, merger.bloc, record))):
        feeds = _feeds(_head(client, place))
        assert feeds == [f"{SITE}{place}feed.json", f"{SITE}/feed.json"]
        assert client.get(f"{place}feed.json").status_code == 200
    form = _head(client, "/khen-thuong/?hinh_thuc=thu-bang-khen")
    assert _feeds(form) == [f"{SITE}/khen-thuong/thu-bang-khen/feed.json", f"{SITE}/feed.json"]


def test_the_agency_publishes_what_others_write(client: Client) -> None:
    Agency.objects.create(site=Site.objects.get(), name="Sở Nội vụ tỉnh Lam Giang", email="so@lamgiang.example")
    article = NewsItemFactory(
        byline_text="Hà Thu Lan, Ngọc Trà", place="Hội trường A", published_at=at("2026-03-12 08:05")
    )

    head = _head(client, article.url)

    assert head.named["DC.creator"] == ["Hà Thu Lan", "Ngọc Trà"]
    assert head.only("DC.publisher") == "Sở Nội vụ tỉnh Lam Giang"
    assert (head.only("DC.date"), head.only("DC.coverage")) == ("2026-03-12", "Hội trường A")
    (agency,) = [node for node in head.graph["@graph"] if node["@id"].endswith("#co-quan")]
    assert agency["email"] == "so@lamgiang.example"
    assert head.only("article:published_time") == "2026-03-12T08:05:00+07:00"


def test_the_front_page_tells_how_to_search(client: Client) -> None:
    head = _head(client, "/")

    (site,) = nodes_of(head.graph, "WebSite")
    assert site["potentialAction"]["target"]["urlTemplate"] == f"{SITE}/tim-kiem/?q={{search_term_string}}"
    assert nodes_of(head.graph, "BreadcrumbList") == []


def test_the_ledger_offers_its_data(client: Client) -> None:
    make_award(unit=make_unit("Sở Y tế"))

    (data,) = nodes_of(_head(client, "/khen-thuong/").graph, "Dataset")

    assert data["distribution"]["contentUrl"] == f"{SITE}/khen-thuong.csv"
    assert 50 <= len(data["description"]) <= 5000


def test_a_unit_tells_its_own_names_and_life(client: Client, merger: Any) -> None:
    graph = _head(client, merger.before.get_absolute_url()).graph

    unit = next(node for node in graph["@graph"] if node["@id"].endswith("#don-vi"))
    assert unit["name"] == "Sở Giao thông vận tải tỉnh Lam Giang"
    assert (unit["foundingDate"], unit["dissolutionDate"]) == ("2000", "2025-02-28")
    assert [award.split(",")[0] for award in unit["award"]] == [merger.granted.award_name]


def test_a_nominee_has_no_award_on_any_page(client: Client) -> None:
    person, unit = make_person(), make_unit("Sở Y tế")
    records = [make_award(person=person), make_award(unit=unit)]
    profile = ProfileFactory(person=person)

    for address in (profile.url, *(found.get_absolute_url() for found in (person, unit, *records))):
        graph = _head(client, address).graph
        holders = nodes_of(graph, "Person", "Organization", "GovernmentOrganization")
        assert holders, address
        assert [node["award"] for node in holders if "award" in node] == [], address


def test_a_decided_award_is_told_of_its_holder(client: Client) -> None:
    person = make_person()
    record = make_award(2023, ("nominated", "decided"), person=person)
    profile = ProfileFactory(person=person)

    for address in (profile.url, person.get_absolute_url(), record.get_absolute_url()):
        awards = [award for node in nodes_of(_head(client, address).graph, "Person") for award in node.get("award", ())]
        assert len(awards) == 1, address
        assert "2023" in awards[0]
        assert record.decision.number in awards[0]


def test_no_error_page_pretends_to_have_an_address(client: Client) -> None:
    head = Head.of(client.get("/khong-co-gi/").content.decode())

    assert (head.canonical, head.scripts) == ([], [])
    assert head.only("robots") == "noindex"


def test_an_article_that_was_changed_says_when(client: Client) -> None:
    article = NewsItemFactory(published_at=at("2026-03-12 08:05"))
    Article.objects.filter(pk=article.pk).update(
        first_published_at=at("2026-03-12 08:05"), last_published_at=at("2026-03-13 09:30")
    )

    head = _head(client, article.url)

    (story,) = nodes_of(head.graph, "NewsArticle")
    assert story["dateModified"] == head.only("article:modified_time") == "2026-03-13T09:30:00+07:00"
