"""Every public page of the demo portal, as programs read it."""

import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.test import Client

from news.articles.models import Article, ExemplaryProfile
from news.public.selectors.award_badge import statuses_behind
from news.registry.models import AwardRecord, Person
from tests.home.demo.conftest import DemoRun
from tests.public.metadata.head import Head, repeated
from tests.public.metadata.structured_rules import nodes_of

pytestmark = [pytest.mark.slow, pytest.mark.django_db, pytest.mark.one_database]
LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
LISTS = (
    *("/don-vi/", "/khoi-thi-dua/", "/khen-thuong/", "/guong-dien-hinh/", "/van-ban/", "/su-kien/", "/dinh-chinh/"),
    *("/so-do-trang/", "/tim-kiem/", "/tim-kiem/?q=so+ket&trang=2", "/khen-thuong/?trang=2", "/khen-thuong/?nam=2025"),
    *("/don-vi/?trang=2", "/don-vi/?q=khong-co-ai", "/tin-tuc/?trang=2", "/tin-tuc/hoi-nghi/?nam=2026"),
    *("/en/don-vi/", "/en/khen-thuong/"),
)


def _path(address: str) -> str:
    return address.removeprefix(settings.SITE_URL)


def _listed(client: Client, address: str) -> list[str]:
    response = client.get(_path(address))
    content = response.getvalue() if response.streaming else response.content  # type: ignore[attr-defined]
    return [found.text or "" for found in ElementTree.fromstring(content).iter(LOCATION)]  # noqa: S314 - our own


@pytest.fixture(scope="module")
def mapped(demo: DemoRun) -> list[str]:
    """Every address of the sitemaps."""
    client = Client()
    return [address for file in _listed(client, "/sitemap.xml") for address in _listed(client, file)]


@pytest.fixture(scope="module")
def heads(mapped: list[str]) -> dict[str, Head]:
    """The head of every page of the sitemaps and of the lists, by path."""
    client, found = Client(), {}
    for path in [*(_path(address) for address in mapped), *LISTS]:
        response = client.get(path)
        assert response.status_code == 200, path
        found[path] = Head.of(response.content.decode())
    return found


def test_no_page_lacks_anything_that_programs_ask_for(heads: dict[str, Head]) -> None:
    assert len(heads) > 200
    assert {path: faults for path, head in heads.items() if (faults := list(head.faults()))} == {}


def test_every_address_of_the_sitemaps_is_the_one_address_of_its_page(
    mapped: list[str], heads: dict[str, Head]
) -> None:
    assert repeated(mapped) == []
    assert {address: heads[_path(address)].canonical for address in mapped} == {
        address: [address] for address in mapped
    }


def test_no_two_indexed_pages_of_a_language_bear_one_title(heads: dict[str, Head]) -> None:
    indexed = [head for head in heads.values() if "noindex" not in head.only("robots")]

    assert repeated([f"{head.only('DC.language')} {head.title}" for head in indexed]) == []


def test_sitemaps_lead_to_pages_that_may_be_indexed(mapped: list[str], heads: dict[str, Head]) -> None:
    assert [address for address in mapped if "noindex" in heads[_path(address)].only("robots")] == []


def _holders(graph: Any) -> Iterator[tuple[str, str]]:
    for node in nodes_of(graph, "Person", "Organization", "GovernmentOrganization"):
        yield from ((node["name"], award) for award in node.get("award", ()))


def test_whoever_is_only_nominated_is_nowhere_said_to_have_the_award(heads: dict[str, Head]) -> None:
    original = [head for head in heads.values() if head.only("DC.language") == "vi"]
    claims = {claim for head in original for claim in _holders(head.graph)}
    records = AwardRecord.objects.filter(status__in=statuses_behind("granted")).select_related("form", "decision")
    granted = {f"{record.award_name}, năm {record.year}, Quyết định {record.decision.number}" for record in records}

    assert len(claims) >= 10
    assert {award for _name, award in claims} - granted == set()
    others = AwardRecord.objects.exclude(status__in=statuses_behind("granted"))
    assert others.count() >= 5
    for record in others:
        graph = heads[record.get_absolute_url()].graph
        assert list(_holders(graph)) == [], record


def test_events_are_as_precise_as_their_articles(heads: dict[str, Head]) -> None:
    dated = [article for article in Article.public.all() if article.event_date and not article.event_date_inferred]

    assert len(dated) >= 20
    for article in dated:
        (event,) = nodes_of(heads[article.url].graph, "Event")
        assert re.split("[T]", event["startDate"])[0] == article.event_date.value
        assert event.get("location", {}).get("name", "") == article.place


def test_articles_without_a_claimed_date_claim_no_event(heads: dict[str, Head]) -> None:
    undated = [article for article in Article.public.all() if not article.event_date or article.event_date_inferred]

    assert undated
    assert [article for article in undated if nodes_of(heads[article.url].graph, "Event")] == []


def test_profiles_are_about_their_figure(heads: dict[str, Head]) -> None:
    profiles = ExemplaryProfile.objects.live().select_related("person", "unit")

    assert profiles
    for profile in profiles:
        graph = heads[profile.url].graph["@graph"]
        page, figure = graph[0], next(node for node in graph if node["@id"].endswith("#nhan-vat"))
        assert page["@type"] == "ProfilePage"
        assert page["mainEntity"] == {"@id": figure["@id"]}
        assert figure["name"] == str(profile.person or profile.unit or profile.title)


def test_people_are_told_with_what_their_pages_tell_and_no_more(heads: dict[str, Head]) -> None:
    people = Person.objects.exclude(distinction="")

    assert people
    for person in people:
        assert person.distinction not in str(heads[person.get_absolute_url()].graph)
