"""Builders say what is known, as precisely as it is known, and nothing that was not granted."""

import json
from datetime import UTC, datetime

import pytest

from news.articles.models import Article, Conference
from news.public.selectors.award_line import AwardLine
from news.public.selectors.unit_labels import UnitLabel
from news.public.structured.event import event_of
from news.public.structured.granted import granted_awards
from news.public.structured.graph import graph_script
from news.public.structured.news_article import authors_of
from news.public.structured.organization import GovernmentOrganization, Organization, organization_type
from news.public.structured.person import Person
from news.public.structured.thing import Reference, moment, told
from news.public.structured.web_page import Entry, breadcrumbs
from news.public.structured.web_site import EntryPoint, SearchAction
from news.registry.models import UnitKind
from portal.vietnamese.partial_date import PartialDate
from tests.public.metadata.structured_rules import faults_of, nodes_of

# A page cannot be made without its content type, even in memory.
pytestmark = pytest.mark.django_db
URL = "https://thidua.example/tin-tuc/hoi-nghi/so-ket/"


def _event(**fields: object) -> Article:
    known = {"title": "Hội nghị sơ kết", "event_date": PartialDate("2026-07-09"), "place": "Hội trường tầng 5"}
    return Conference(**(known | fields))


def test_a_thing_is_written_under_the_names_of_schema_org_and_without_gaps() -> None:
    body = Organization(id="https://x.example/#a", name="Sở Y tế", founding_date=PartialDate("2025-03"))

    assert told(body) == {
        "@type": "Organization",
        "@id": "https://x.example/#a",
        "name": "Sở Y tế",
        "foundingDate": "2025-03",
    }


def test_parts_references_and_times_are_written_in_place() -> None:
    person = Person(name="Hà Lan", works_for=(Organization(name="Sở Y tế"),))
    action = SearchAction(target=EntryPoint(url_template="https://x.example/?q={search_term_string}"))

    assert told(person)["worksFor"] == [{"@type": "Organization", "name": "Sở Y tế"}]
    assert told(action)["query-input"] == "required name=search_term_string"
    assert Person(id="https://x.example/#b", name="Hà Lan").reference == Reference("https://x.example/#b")


@pytest.mark.parametrize(
    ("fields", "start", "end"),
    [
        ({}, "2026-07-09", None),
        ({"event_date": PartialDate("2026-07")}, "2026-07", None),
        ({"event_date": PartialDate("2026")}, "2026", None),
        ({"event_end": PartialDate("2026-07-10")}, "2026-07-09", "2026-07-10"),
        ({"event_time": "14:00–16:30"}, "2026-07-09T14:00+07:00", "2026-07-09T16:30+07:00"),
        ({"event_time": "08:00"}, "2026-07-09T08:00+07:00", None),
        ({"event_time": "8 giờ 30"}, "2026-07-09T08:30+07:00", None),
        ({"event_time": "25:61"}, "2026-07-09", None),
        ({"event_time": "16:00–08:00"}, "2026-07-09T16:00+07:00", None),
        ({"event_time": "sau giờ làm việc"}, "2026-07-09", None),
        ({"event_time": "08:00", "event_end": PartialDate("2026-07-10")}, "2026-07-09", "2026-07-10"),
        ({"event_time": "08:00", "event_date": PartialDate("2026-07")}, "2026-07", None),
    ],
)
def test_an_event_is_as_precise_as_its_article(fields: dict[str, object], start: str, end: str | None) -> None:
    event = event_of(_event(**fields), (), URL)

    assert event is not None
    written = told(event)
    assert (written["startDate"], written.get("endDate")) == (start, end)


@pytest.mark.parametrize("fields", [{"event_date": None}, {"event_date_inferred": True}])
def test_a_date_that_nobody_claims_makes_no_event(fields: dict[str, object]) -> None:
    assert event_of(_event(**fields), (), URL) is None


def test_an_event_names_its_organisers_its_place_and_how_people_took_part() -> None:
    hosts = (UnitLabel("Sở Xây dựng", "/don-vi/so-xay-dung/"), UnitLabel("Văn phòng khối"))

    event = event_of(_event(attendance_mode="hybrid"), hosts, URL)

    assert event is not None
    written = told(event)
    assert [host["name"] for host in written["organizer"]] == ["Sở Xây dựng", "Văn phòng khối"]
    assert written["organizer"][0]["url"].endswith("/don-vi/so-xay-dung/")
    assert written["location"]["name"] == "Hội trường tầng 5"
    assert written["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"


@pytest.mark.parametrize("status", ["registered", "nominated", "consulted", "declined", "revoked", "reported"])
def test_only_a_granted_award_is_an_award(status: str) -> None:
    line = AwardLine("Sở Y tế", "", "Cờ thi đua", status, year=2025, basis="Quyết định 12/QĐ-UBND")

    assert granted_awards([line]) == ()


def test_a_granted_award_names_its_year_and_decision() -> None:
    granted = AwardLine("Sở Y tế", "", "Cờ thi đua", "granted", year=2025, basis="Quyết định 12/QĐ-UBND")
    inherited = AwardLine("Sở Y tế", "", "Bằng khen", "granted", before="Trước sáp nhập: Sở Lao động")

    assert granted_awards([granted, inherited]) == ("Cờ thi đua, năm 2025, Quyết định 12/QĐ-UBND",)


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Hà Thu Lan, Ngọc Trà", [("Person", "Hà Thu Lan"), ("Person", "Ngọc Trà")]),
        ("Phòng Thi đua, khen thưởng", [("Organization", "Phòng Thi đua, khen thưởng")]),
        ("Tòa soạn", [("Organization", "Tòa soạn")]),
    ],
)
def test_people_sign_one_by_one_and_an_office_as_a_whole(byline: str, expected: list[tuple[str, str]]) -> None:
    authors = authors_of(Article(byline_text=byline))

    assert [(author.schema_type, author.name) for author in authors] == expected


def test_without_a_byline_the_source_is_the_author() -> None:
    (source,) = authors_of(Article(source_name="Báo Lam Giang", source_url="https://bao.example/1"))

    assert told(source) == {"@type": "Organization", "name": "Báo Lam Giang", "url": "https://bao.example/1"}
    assert authors_of(Article()) == ()


def test_bodies_of_the_state_are_told_from_others() -> None:
    assert organization_type(UnitKind(name="Sở", of_the_state=True)) is GovernmentOrganization
    assert organization_type(UnitKind(name="Doanh nghiệp")) is Organization
    assert organization_type(None) is Organization


def test_a_graph_is_one_script_whose_parts_find_each_other() -> None:
    page = "https://thidua.example/don-vi/"
    trail = breadcrumbs(page, [Entry(name="Trang chủ", url="https://thidua.example/"), Entry(name="Đơn vị", url=page)])

    graph = json.loads(graph_script([trail]))

    assert faults_of(graph) == []
    assert [step["position"] for step in nodes_of(graph, "ListItem")] == [1, 2]


def test_the_rules_find_what_is_wrong() -> None:
    node = {"@type": "Person", "@id": "https://x.example/#a", "nationality": "VN", "worksFor": [{"@id": "#nobody"}]}
    event = {"@type": "Event", "@id": "https://x.example/#b", "name": "", "startDate": "mai", "eventStatus": "x"}

    faults = faults_of({"@context": "https://schema.org", "@graph": [node, event]})

    assert {
        "nothing is called #nobody",
        "Person lacks name",
        "Person has no property nationality",
        "Event.name is empty",
        "Event.startDate is no date: mai",
    } <= set(faults)


def test_an_instant_is_told_in_the_time_of_vietnam() -> None:
    assert moment(datetime(2026, 3, 12, 1, 5, tzinfo=UTC)) == "2026-03-12T08:05:00+07:00"
    assert moment(None) == ""
