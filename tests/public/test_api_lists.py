"""Open data: what the rows of each list say, and how the lists are narrowed."""

from typing import Any

import pytest
from django.test import Client

from news.registry.models import UnitKind
from tests.factories.article import ConferenceFactory, NewsItemFactory, at
from tests.public.scene import make_award, make_bloc, make_decision, make_person, make_unit

pytestmark = pytest.mark.django_db


def _rows(client: Client, name: str, **query: Any) -> Any:
    return client.get(f"/api/v1/{name}", query).json()["results"]


def test_an_article_has_keys_with_labels_partial_dates_and_a_local_instant(client: Client) -> None:
    ConferenceFactory(title="Khối Văn hóa sơ kết", published_at=at("2026-07-02 08:05"), event_date="2026-07")

    row = _rows(client, "articles")[0]

    assert (row["type"], row["type_label"]) == ("conference", "Hội nghị")
    assert row["published_at"] == "2026-07-02T08:05:00+07:00"
    assert row["event"]["date"] == "2026-07"
    assert row["event"]["types"] == [{"key": "preliminary_review", "label": "Sơ kết"}]


def test_an_article_names_units_as_written_beside_their_records(client: Client, merger: Any) -> None:
    article = ConferenceFactory(title="Bài có tên viết tắt")
    article.unit_links.create(unit=merger.before, written_name="Sở GTVT", role="host")
    article.unit_links.create(written_name="Một công ty lạ", role="guest")
    article.save()

    units = _rows(client, "articles", q="viet tat")[0]["units"]

    assert units[0]["text"] == "Sở GTVT"
    assert units[0]["record"]["id"] == str(merger.before.uuid)
    assert units[0]["role"] == {"key": "host", "label": "Đăng cai"}
    assert units[1]["record"] is None


def test_articles_are_narrowed_by_what_they_are_about(client: Client, merger: Any) -> None:
    other = NewsItemFactory(title="Tin khác hẳn", published_at=at("2019-05-05 09:00"))
    about = [merger.conference.title]

    def titles(**query: Any) -> list[str]:
        return [row["title"] for row in _rows(client, "articles", **query)]

    assert titles(don_vi=merger.before.slug) == about
    assert titles(don_vi=merger.after.slug) == about
    assert titles(khoi=merger.bloc.slug) == about
    assert titles(hinh_thuc="thu-bang-khen") == about
    assert titles(loai="news") == titles(nam=2019) == titles(q="khac han") == titles(q="Tin khác") == [other.title]
    assert titles(don_vi="khong-co") == titles(khoi=merger.bloc.slug, loai="news") == []


def test_a_unit_tells_its_names_and_who_carries_it_on(client: Client, merger: Any) -> None:
    row = _rows(client, "units", q="giao thong")[0]

    assert (row["established"], row["dissolved"], row["active"]) == ("2000", "2025-02-28", False)
    assert row["names"][0]["valid_to"] == "2025-02-28"
    assert [heir["id"] for heir in row["successors"]] == [str(merger.after.uuid)]


def test_units_are_narrowed_by_kind_bloc_and_year(client: Client, merger: Any) -> None:
    kind = UnitKind.objects.create(key="thu-benh-vien", name="Bệnh viện")
    hospital = make_unit("Bệnh viện đa khoa Lam Giang", "2026", kind=kind)

    def names(**query: Any) -> list[str]:
        return [row["name"] for row in _rows(client, "units", **query)]

    assert names(loai="thu-benh-vien") == [hospital.name]
    assert names(khoi=merger.bloc.slug) == [merger.before.name, merger.after.name]
    assert names(nam=2026) == [hospital.name, merger.after.name]


def test_a_bloc_has_the_members_and_officers_of_the_year(client: Client, merger: Any) -> None:
    then = _rows(client, "blocs", nam=2024)[0]
    now = _rows(client, "blocs", nam=2026)[0]

    assert then["leader"]["name"] == merger.before.name
    assert now["leader"] is None
    assert [unit["name"] for unit in then["members"]] == [merger.before.name, merger.after.name]
    assert then["kind"] == {"key": "khoi", "label": "khối thi đua"}


def test_blocs_are_narrowed_by_member_kind_and_level(client: Client, merger: Any) -> None:
    make_bloc("Khối các trường học", [make_unit("Trường Lam Giang")])

    assert [row["name"] for row in _rows(client, "blocs", don_vi=merger.after.slug)] == [merger.bloc.name]
    assert _rows(client, "blocs", loai="cum") == _rows(client, "blocs", cap="xa") == []


def test_a_nomination_is_never_called_granted(client: Client) -> None:
    make_award(2026, ("registered", "nominated", "consulted"), unit=make_unit("Sở Y tế"))

    row = _rows(client, "awards")[0]

    assert (row["status"], row["status_label"], row["decision"]) == ("consulted", "Đang lấy ý kiến", None)
    assert row["ledger_status"]["key"] == "consulted"
    assert _rows(client, "awards", trang_thai="granted") == _rows(client, "awards", trang_thai="decided") == []


def test_a_granted_award_stands_beside_its_decision_and_its_recipient_of_the_day(client: Client, merger: Any) -> None:
    row = _rows(client, "awards", trang_thai="granted")[0]

    assert row["id"] == str(merger.granted.uuid)
    assert row["ledger_status"] == {"key": "decided", "label": "đã có quyết định tặng"}
    assert row["recipient"]["name"] == "Sở Giao thông vận tải tỉnh Lam Giang"
    assert row["decision"]["date"] == "2023-12-20"
    assert row["form"]["key"] == "thu-bang-khen"
    assert _rows(client, "awards", trang_thai="decided") == [row]


def test_people_and_groups_receive_awards_too(client: Client) -> None:
    person = make_person()
    make_award(2026, person=person)
    make_award(2025, group_kind="ca_nhan", group_count=8)

    one, many = (row["recipient"] for row in _rows(client, "awards"))

    assert (one["kind"], one["record"]["id"], one["count"]) == ("person", str(person.uuid), 1)
    assert (many["kind"], many["name"], many["record"], many["count"]) == ("group", "08 cá nhân", None, 8)


def test_a_person_is_told_of_with_posts_and_nothing_private(client: Client, merger: Any) -> None:
    merger.person.distinction = "quê ở xã Bến Lau"
    merger.person.positions.create(title="Phó Giám đốc", unit=merger.before, valid_from="2021", valid_to="2025-02-28")
    merger.person.save()

    response = client.get("/api/v1/people", {"don_vi": merger.before.slug})

    post = response.json()["results"][0]["positions"][0]
    assert (post["title"], post["valid_from"], post["valid_to"]) == ("Phó Giám đốc", "2021", "2025-02-28")
    assert post["qualifier"] == {"key": "pho", "label": "phó"}
    assert "Bến Lau" not in response.content.decode()
    assert _rows(client, "people", don_vi=merger.after.slug) == []


def test_documents_are_narrowed_by_type_year_number_and_issuer(client: Client, merger: Any) -> None:
    decision = make_decision("99/QĐ-SYT", "2021-04-05")
    decision.issuer = merger.before
    decision.save()

    row = _rows(client, "documents", nam=2021)[0]

    assert (row["type"], row["type_label"], row["number"]) == ("quyet_dinh", "Quyết định", "99/QĐ-SYT")
    assert row["issued"] == "2021-04-05"
    assert row["issuer_name"] == merger.before.name
    assert _rows(client, "documents", don_vi=merger.before.slug) == _rows(client, "documents", q="99 qd syt") == [row]
    assert _rows(client, "documents", loai="luat") == []
