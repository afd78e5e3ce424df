"""Units stand under the name of the day, with a note on today."""

from typing import Any

import pytest
from django.test import Client
from django.utils.timezone import localdate
from wagtail.models import PageViewRestriction

from news.articles.models.section import Section
from news.public.selectors.unit_labels import unit_labels
from news.public.selectors.unit_posts import posts_of
from news.registry.models import Position, UnitAddress
from tests.factories.article import ConferenceFactory, section
from tests.public.scene import known, make_award, make_bloc, make_person, make_unit, merge

pytestmark = pytest.mark.django_db


def _text(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


def test_a_unit_bears_the_name_of_the_day_with_a_note_on_its_successor(merger: Any) -> None:
    label = unit_labels([merger.before.pk], known("2024-07-12"))[merger.before.pk]

    assert label.text == "Sở Giao thông vận tải tỉnh Lam Giang"
    assert label.then == "nay là Sở Xây dựng tỉnh Lam Giang"


def test_a_unit_that_lives_on_under_its_name_needs_no_note(merger: Any) -> None:
    assert unit_labels([merger.after.pk], known("2024"))[merger.after.pk].then == ""


def test_those_who_hold_posts_today_are_named_however_many_held_posts_before() -> None:
    unit = make_unit("Sở Xây dựng tỉnh Lam Giang", "1976")
    for number in range(45):
        before = make_person(f"Nguyễn Văn Thử {number}")
        bounds = {"valid_from": known(str(1976 + number)), "valid_to": known(str(1977 + number))}
        Position.objects.create(person=before, unit=unit, title="Phó Giám đốc", **bounds)
    for title, since in (("Giám đốc", "2022"), ("Chánh Văn phòng", None), ("Giám đốc sắp nhậm chức", "2199")):
        Position.objects.create(person=make_person(), unit=unit, title=title, valid_from=known(since))

    posts = posts_of(unit)

    assert [post.role for post in posts.present] == ["Chánh Văn phòng", "Giám đốc"]
    assert (len(posts.former), posts.former[0].name) == (38, "Nguyễn Văn Thử 44")


def test_a_unit_that_ended_without_a_successor_says_so() -> None:
    ended = make_unit("Ban Chỉ đạo", "2010", "2015")

    assert unit_labels([ended.pk])[ended.pk].then == "nay không còn hoạt động"


def test_a_unit_of_which_only_a_part_passed_on_names_the_part() -> None:
    ended = make_unit("Sở Lao động", "2000", "2025-02-28")
    merge([ended], make_unit("Sở Nội vụ"), "2025-03-01", scope="Việc làm, người có công")
    merge([ended], make_unit("Sở Y tế"), "2025-03-01", scope="Bảo trợ xã hội")

    assert unit_labels([ended.pk])[ended.pk].then == (
        "một phần nay thuộc Sở Nội vụ (việc làm, người có công); một phần nay thuộc Sở Y tế (bảo trợ xã hội)"
    )


def test_a_unit_that_passed_on_nearly_all_names_heir_and_part() -> None:
    ended = make_unit("Sở Thông tin", "2000", "2025-02-28")
    merge([ended], make_unit("Sở Khoa học"), "2025-03-01")
    merge([ended], make_unit("Sở Văn hóa"), "2025-03-01", scope="Báo chí")

    assert unit_labels([ended.pk])[ended.pk].then == "nay là Sở Khoa học; một phần nay thuộc Sở Văn hóa (báo chí)"


def test_a_part_is_followed_through_a_merger_but_not_through_a_division() -> None:
    ended = make_unit("Sở Lao động", "2000", "2025-02-28")
    merged, divided = make_unit("Sở Nội vụ cũ", "2000", "2025-06-30"), make_unit("Sở Y tế cũ", "2000", "2025-06-30")
    merge([ended], merged, "2025-03-01", scope="Việc làm")
    merge([ended], divided, "2025-03-01", scope="CNTT ngành y")
    merge([merged], make_unit("Sở Nội vụ mới"), "2025-07-01")
    merge([divided], make_unit("Bệnh viện"), "2025-07-01", scope="Khám chữa bệnh")

    assert unit_labels([ended.pk])[ended.pk].then == (
        "một phần nay thuộc Sở Nội vụ mới (việc làm); một phần nay thuộc Sở Y tế cũ (CNTT ngành y)"
    )


def test_an_heir_reached_on_two_ways_is_named_once() -> None:
    ended, last = make_unit("Sở A", "2000", "2024-12-31"), make_unit("Sở D")
    for name in ("Sở B", "Sở C"):
        between = make_unit(name, "2000", "2025-06-30")
        merge([ended], between, "2025-01-01")
        merge([between], last, "2025-07-01")

    assert unit_labels([ended.pk])[ended.pk].then == "nay là Sở D"


def test_labels_of_many_units_take_at_most_four_queries(merger: Any, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(4):
        labels = unit_labels([merger.before.pk, merger.after.pk], known("2024"))

    assert len(labels) == 2


def test_no_units_take_no_query(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        assert unit_labels([]) == {}


def test_the_article_of_a_former_unit_stands_on_the_page_of_its_successor(client: Client, merger: Any) -> None:
    page = _text(client, merger.after.get_absolute_url())

    assert merger.conference.title in page
    assert "Trước sáp nhập: Sở Giao thông vận tải tỉnh Lam Giang" in page


def test_an_award_of_a_former_unit_is_labelled_on_the_page_of_its_successor(client: Client, merger: Any) -> None:
    merger.conference.delete()

    page = _text(client, merger.after.get_absolute_url())

    assert "Đã tặng" in page
    assert "Trước sáp nhập: Sở Giao thông vận tải tỉnh Lam Giang" in page


def test_an_article_about_the_unit_itself_bears_no_such_label(client: Client, merger: Any) -> None:
    page = _text(client, merger.before.get_absolute_url())

    assert merger.conference.title in page
    assert "Trước sáp nhập" not in page


def test_the_page_of_a_former_unit_names_its_successor(client: Client, merger: Any) -> None:
    assert "nay là Sở Xây dựng tỉnh Lam Giang" in _text(client, merger.before.get_absolute_url())


def test_an_article_behind_a_restriction_is_not_on_the_page_of_its_unit(client: Client, merger: Any) -> None:
    closed = Section.objects.get(pk=section("kiem-tra").pk)
    secret = ConferenceFactory(title="Chuyện chưa công bố", parent=closed)
    secret.unit_links.create(unit=merger.after)
    secret.save()
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)

    assert "Chuyện chưa công bố" not in _text(client, merger.after.get_absolute_url())


def test_the_list_of_units_finds_old_names_typed_without_marks(client: Client, merger: Any) -> None:
    page = _text(client, "/don-vi/?q=giao+thong+van+tai")

    assert "Sở Giao thông vận tải tỉnh Lam Giang" in page
    assert "1 đơn vị" in page


def test_a_list_without_hits_says_what_to_do(client: Client, merger: Any) -> None:
    assert "Không thấy đơn vị nào" in _text(client, "/don-vi/?q=khong+co+that")


def test_a_former_address_leads_to_the_present_one(client: Client, merger: Any) -> None:
    former = merger.after.get_absolute_url()
    merger.after.slug = "so-xay-dung"
    merger.after.save()

    response = client.get(former)

    assert response.status_code == 301
    assert response["Location"] == "/don-vi/so-xay-dung/"


def test_a_partial_transfer_is_told_with_its_scope(client: Client, merger: Any) -> None:
    giver = make_unit("Sở Lao động tỉnh Lam Giang", "1995", "2025-02-28")
    merge([giver], merger.after, "2025-03-01", scope="Nhiệm vụ giảm nghèo")
    make_award(2020, unit=giver)

    page = _text(client, merger.after.get_absolute_url())

    assert "Nhiệm vụ giảm nghèo" in page
    assert "Trước sáp nhập: Sở Lao động tỉnh Lam Giang" not in page


def test_blocs_show_offices_of_predecessors_and_the_membership_of_today(client: Client, merger: Any) -> None:
    page = _text(client, merger.after.get_absolute_url()).split("Trong các khối")[1]

    assert f'<span class="num">2020 – {localdate().year}</span>' in page
    assert "Thành viên" in page
    assert ">2024</span><span><a" in page
    assert "Trưởng khối" in page.split(">2024<")[1]
    assert "Sở Giao thông vận tải tỉnh Lam Giang" in page.split(">2024<")[1]


def test_an_office_of_this_year_stands_for_the_membership(client: Client) -> None:
    unit = make_unit("Sở Y tế")
    make_bloc("Khối Văn hóa", [unit], unit, year=localdate().year)

    page = _text(client, unit.get_absolute_url()).split("Trong các khối")[1]

    assert f">{localdate().year}</span>" in page.split("Trưởng khối")[0]
    assert f'<span class="num">2020 – {localdate().year - 1}</span>' in page.split("Trưởng khối")[1]


def test_years_in_the_same_part_stand_together(client: Client, merger: Any) -> None:
    page = _text(client, merger.after.get_absolute_url()).split("Trong các khối")[1]

    assert f'<span class="num">2020 – {localdate().year}</span>' in page


def test_a_membership_of_unknown_beginning_counts_for_this_year_only(client: Client) -> None:
    unit = make_unit("Sở Y tế")
    bloc = make_bloc("Khối Văn hóa", [unit])
    bloc.memberships.update(valid_from=None, valid_from_day=None)

    page = _text(client, unit.get_absolute_url()).split("Trong các khối")[1]

    assert f'<span class="num">{localdate().year}</span>' in page


def test_the_page_counts_articles_and_those_of_predecessors(client: Client, merger: Any) -> None:
    own = ConferenceFactory(event_date="2026-01-05")
    own.unit_links.create(unit=merger.after)
    own.save()

    page = _text(client, merger.after.get_absolute_url())

    assert "<dt>Bài viết</dt><dd>2<" in page
    assert "trong đó 1 bài về đơn vị tiền nhiệm" in page


def test_former_posts_and_seats_are_told_apart_from_those_of_today(client: Client) -> None:
    unit = make_unit("Sở Y tế")
    for name, begun, ended in (("Lê Thị Hạnh", "2015", "2020"), ("Vũ Văn Toàn", "2021", None)):
        bounds = {"valid_from": known(begun), "valid_to": known(ended)}
        Position.objects.create(person=make_person(name), title="Giám đốc", unit=unit, **bounds)
    UnitAddress.objects.create(unit=unit, address="Số 1 phố Cũ", valid_from=known("2010"), valid_to=known("2020"))
    UnitAddress.objects.create(unit=unit, address="Số 2 phố Mới", valid_from=known("2021"))

    page = _text(client, unit.get_absolute_url())

    present, former = page.split("Người giữ chức vụ")[1].split("Các thời kỳ trước")
    assert "Vũ Văn Toàn" in present
    assert "Lê Thị Hạnh" in former.split("</details>")[0]
    seats = page.split("Liên hệ</h2>")[1]
    assert "Số 2 phố Mới" in seats.split("Trụ sở cũ")[0]
    assert "Số 1 phố Cũ" in seats.split("Trụ sở cũ")[1]


def test_a_unit_of_which_nothing_is_known_says_so_and_leads_on(client: Client) -> None:
    page = _text(client, make_unit("Sở Y tế").get_absolute_url())

    for said in (
        "Chưa có tin về đơn vị này",
        "Chưa ghi khối, cụm nào",
        "Chưa ghi địa chỉ hiện nay",
        "Chưa có khen thưởng",
    ):
        assert said in page
    assert 'href="/khoi-thi-dua/"' in page.split("Chưa ghi khối")[1]


@pytest.mark.parametrize("which", ["before", "after"])
def test_a_unit_takes_at_most_fourteen_queries(
    client: Client, merger: Any, photograph: Any, django_assert_max_num_queries: Any, which: str
) -> None:
    merger.conference.hero_image = photograph
    merger.conference.save()
    address = getattr(merger, which).get_absolute_url()
    client.get(address)

    with django_assert_max_num_queries(14):
        assert client.get(address).status_code == 200
