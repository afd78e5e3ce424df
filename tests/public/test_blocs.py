"""The dossier of a bloc, year by year."""

from typing import Any

import pytest
from django.test import Client
from django.utils.timezone import localdate
from lxml import html

from news.public.selectors import bloc_dossier
from news.public.selectors.bloc_members import day_of_year
from news.registry.models import Bloc, BlocMembership, BlocTerm
from tests.factories.article import ConferenceFactory
from tests.public.scene import known, make_bloc, make_decision, make_person, make_unit

pytestmark = pytest.mark.django_db


def _page(client: Client, address: str) -> Any:
    return html.fromstring(client.get(address).content.decode())


def _words(element: Any) -> str:
    return " ".join(element.text_content().split())


def _figures(client: Client, address: str) -> dict[str, str]:
    rows = _page(client, address).xpath("//dl[contains(@class, 'figures')]/div")
    return {_words(row[0]): _words(row[1]) for row in rows}


def test_a_year_shows_its_leader_and_members_under_their_names_of_then(client: Client, merger: Any) -> None:
    address = f"{merger.bloc.get_absolute_url()}?nam=2024"

    figures = _figures(client, address)

    assert figures["Trưởng khối"].startswith("Sở Giao thông vận tải tỉnh Lam Giang")
    assert "nay là Sở Xây dựng" in figures["Trưởng khối"]
    assert figures["Thành viên"] == "2 đơn vị"
    assert figures["Phó Trưởng khối"] == "Chưa rõ"


def test_a_leader_may_be_a_person(client: Client) -> None:
    bloc = make_bloc("Khối Văn hóa", [make_unit("Sở Y tế")])
    BlocTerm.objects.create(bloc=bloc, year=2025, role="leader", person=make_person("Lục Văn Tường"))

    assert _figures(client, f"{bloc.get_absolute_url()}?nam=2025")["Trưởng khối"] == "Lục Văn Tường"


def test_the_year_states_its_gaps(client: Client, merger: Any) -> None:
    steps = _page(client, f"{merger.bloc.get_absolute_url()}?nam=2024").xpath("//ol[@class='year']/li")

    assert [step.get("class") for step in steps] == ["gap", "done", "gap", "gap"]
    assert "Chưa có tin tổng kết năm 2024" in _words(steps[3])


def test_a_final_review_of_january_belongs_to_the_year_competed_in(client: Client, merger: Any) -> None:
    review = ConferenceFactory(title="Tổng kết muộn", event_types=("final_review",), event_date="2025-01-08")
    review.bloc_links.create(bloc=merger.bloc, year=2024)
    review.save()

    page = _page(client, f"{merger.bloc.get_absolute_url()}?nam=2024")

    assert "Tổng kết muộn" in _words(page.xpath("//ol[@class='year']")[0])


def test_an_article_without_a_year_of_competition_counts_for_the_year_of_its_event(client: Client, merger: Any) -> None:
    launch = ConferenceFactory(title="Phát động sớm", event_types=("launch",), event_date="2022-02-15")
    launch.bloc_links.create(bloc=merger.bloc)
    launch.save()

    page = _page(client, f"{merger.bloc.get_absolute_url()}?nam=2022")

    assert "Phát động sớm" in _words(page.xpath("//ol[@class='year']")[0])


def test_all_known_years_are_offered(client: Client, merger: Any) -> None:
    years = _page(client, merger.bloc.get_absolute_url()).xpath("//ul[contains(@class, 'years')]//a/text()")

    assert "2024" in years
    assert years == sorted(years, reverse=True)


def test_promises_of_the_year_show_with_their_state(client: Client, merger: Any) -> None:
    page = _words(_page(client, f"{merger.bloc.get_absolute_url()}?nam=2024"))

    assert "Công khai bảng điểm" in page
    assert "Mười bốn chỉ tiêu" in page
    assert "Chưa có tin" in page


def test_the_list_counts_the_members_of_today(client: Client, merger: Any) -> None:
    row = _page(client, "/khoi-thi-dua/").xpath("//tbody/tr")[0]

    assert _words(row).startswith(merger.bloc.name)
    assert row.xpath("td")[2].text_content() == "2"


def test_blocs_are_found_without_marks_and_by_level(client: Client, merger: Any) -> None:
    assert "Kinh tế – Kỹ thuật" in _words(_page(client, "/khoi-thi-dua/?q=kinh+te&cap=tinh"))
    assert "Không thấy khối, cụm nào" in _words(_page(client, "/khoi-thi-dua/?cap=xa"))


def test_units_of_a_past_year_are_named_as_of_its_end() -> None:
    assert day_of_year(2024).isoformat() == "2024-12-31"


def _change_in_july(bloc: Bloc) -> None:
    for place, (name, ends, begins) in enumerate((("Sở A", "2025-06-30", None), ("Sở B", None, "2025-07-01"))):
        BlocMembership.objects.create(
            bloc=bloc, unit=make_unit(name), valid_from=known(begins), valid_to=known(ends), sort_order=place
        )


def test_a_change_of_members_within_the_year_is_counted_before_and_after(client: Client) -> None:
    bloc = make_bloc("Khối Văn hóa", [make_unit("Sở Y tế"), make_unit("Sở Tư pháp")])
    _change_in_july(bloc)
    BlocMembership.objects.create(bloc=bloc, unit=make_unit("Sở C"), valid_from=known("2025-07-01"), sort_order=9)

    figures = _figures(client, f"{bloc.get_absolute_url()}?nam=2025")

    assert figures["Thành viên"] == "3 đơn vị trước 01/7 4 đơn vị từ 01/7"


def test_members_of_a_part_of_the_year_say_so_and_those_that_left_come_last(client: Client) -> None:
    bloc = make_bloc("Khối Văn hóa", [make_unit("Sở Y tế")])
    _change_in_july(bloc)

    rows = _page(client, f"{bloc.get_absolute_url()}?nam=2025").xpath("//section[@aria-labelledby='h-tv']//li")

    assert [_words(row) for row in rows] == ["Sở Y tế", "Sở BTừ 01/7", "Sở ATrước 01/7"]


def test_members_known_only_by_the_year_change_nothing_within_it(client: Client) -> None:
    bloc = make_bloc("Khối Văn hóa", [make_unit("Sở Y tế")])
    BlocMembership.objects.create(bloc=bloc, unit=make_unit("Sở A"), valid_from=known("2025"), valid_to=known("2025"))

    assert _figures(client, f"{bloc.get_absolute_url()}?nam=2025")["Thành viên"] == "2 đơn vị"


def test_the_present_year_opens_although_the_next_leader_is_known(client: Client) -> None:
    this_year = localdate().year
    unit = make_unit("Sở Y tế")
    bloc = make_bloc("Khối Văn hóa", [unit], leader=unit, year=this_year + 1)

    page = _page(client, bloc.get_absolute_url())

    assert page.xpath("string(//ul[contains(@class, 'years')]//a[@aria-current])") == str(this_year)
    assert page.xpath("string(//ul[contains(@class, 'years')]//a)") == str(this_year + 1)


def test_the_year_of_a_bloc_names_the_documents_that_its_articles_cite(client: Client, merger: Any) -> None:
    cited, other = make_decision("21/KH-UBND", "2024-01-16"), make_decision("99/KH-UBND", "2024-02-01")
    merger.conference.document_links.create(document=cited)
    merger.conference.save()

    page = _page(client, f"{merger.bloc.get_absolute_url()}?nam=2024")

    links = page.get_element_by_id("h-vb").getparent().getparent().xpath(".//a/@href")
    assert cited.get_absolute_url() in links
    assert other.get_absolute_url() not in links


def test_a_year_that_cites_no_document_says_so_and_leads_to_the_library(client: Client, merger: Any) -> None:
    page = _page(client, f"{merger.bloc.get_absolute_url()}?nam=2021")

    section = page.get_element_by_id("h-vb").getparent().getparent()
    assert "chưa nhắc đến văn bản nào" in _words(section)
    assert section.xpath(".//a/@href") == ["/van-ban/"]


def test_a_year_with_many_articles_shows_the_newest_and_leads_to_all(
    client: Client, merger: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bloc_dossier, "MAX_ARTICLES", 2)
    for month in (1, 2, 3):
        article = ConferenceFactory(title=f"Giao ban tháng {month}", event_date=f"2023-{month:02}-10")
        article.bloc_links.create(bloc=merger.bloc, year=2023)
        article.save()
    address = merger.bloc.get_absolute_url()

    page = _page(client, f"{address}?nam=2023")

    shown = [month for month in (1, 2, 3) if f"Giao ban tháng {month}" in _words(page)]
    assert shown == [2, 3]
    (link,) = page.xpath("//a[contains(., 'Xem tất cả bài của khối trong năm')]")
    assert link.get("href") == f"/tim-kiem/?khoi={merger.bloc.slug}&nam=2023"
    monkeypatch.setattr(bloc_dossier, "MAX_ARTICLES", 3)
    assert "Xem tất cả bài" not in _words(_page(client, f"{address}?nam=2023"))
