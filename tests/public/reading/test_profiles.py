"""Exemplary figures: portrait, deeds, awards as the ledger has them, other figures."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from lxml import html

from portal.library.models import Image
from tests.factories.article import ProfileFactory
from tests.public.scene import make_award, make_person, make_unit

pytestmark = pytest.mark.django_db


def _page(client: Client, article: Any) -> Any:
    return html.fromstring(client.get(article.url).content.decode())


def _words(element: Any) -> str:
    return " ".join(element.text_content().split())


def _strip(page: Any) -> dict[str, str]:
    rows = page.xpath("//dl[contains(@class, 'figures--text')]/div")
    return {_words(row[0]): _words(row[1]) for row in rows}


def test_the_strip_counts_decisions_and_proposals_apart(client: Client) -> None:
    person = make_person("Nông Văn Thiện")
    make_award(2021, ("nominated", "decided"), person=person)
    make_award(2024, ("nominated", "decided"), person=person)
    make_award(2026, ("nominated",), person=person)

    strip = _strip(_page(client, ProfileFactory(person=person)))

    assert strip == {"Đã được khen thưởng": "2 lần, 2021–2024", "Đang đề nghị, chưa quyết định": "1 hình thức"}


def test_a_figure_that_is_only_nominated_is_never_called_commended(client: Client) -> None:
    person = make_person("Nông Văn Thiện")
    make_award(2026, ("nominated",), person=person)

    page = _page(client, ProfileFactory(person=person))

    assert "Đã được khen thưởng" not in _words(page)
    assert "Đã tặng" not in _words(page)
    assert "Mới đề nghị" in _words(page)


def test_a_figure_without_portrait_awards_and_facts_has_no_empty_parts(client: Client) -> None:
    page = _page(client, ProfileFactory(deeds="", hero_image=None))

    assert page.xpath("//header[contains(@class, 'lacquer')]//img") == []
    assert page.xpath("//dl[contains(@class, 'figures--text')] | //section[@aria-labelledby='h-hon']") == []
    assert page.xpath("//section[@aria-labelledby='h-tt']") == []


def test_many_awards_fold_after_the_eighth_and_none_is_lost(client: Client) -> None:
    unit = make_unit("Trạm Kiểm lâm Khuổi Lặc")
    for year in range(2010, 2022):
        make_award(year, ("nominated", "decided"), unit=unit)

    honours = _page(client, ProfileFactory(unit=unit)).xpath("//section[@aria-labelledby='h-hon']")[0]

    years = [_words(year) for year in honours.xpath(".//p[@class='honours__year']")]
    assert years == [str(year) for year in range(2021, 2009, -1)]
    assert _words(honours.xpath(".//summary")[0]) == "Xem thêm 4 lần"


def test_an_award_of_the_ledger_is_not_told_twice(client: Client) -> None:
    person = make_person("Nông Văn Thiện")
    record = make_award(2021, ("nominated", "decided"), person=person)
    profile = ProfileFactory(person=person)
    profile.award_links.create(record=record, person=person, award_text="Bằng khen", reported_status="granted")
    profile.award_links.create(recipient_text="Cả tổ", award_text="Giấy khen", reported_status="nominated")
    profile.save()

    page = _page(client, profile)

    told = [_words(row) for row in page.xpath("//section[@id='khen-thuong']//tbody/tr/th")]
    assert told == ["Cả tổ"]


def test_deeds_stand_in_lines_with_their_dates(client: Client) -> None:
    page = _page(client, ProfileFactory(deeds="2012–nay: vườn ươm\nGiữ 640 héc-ta rừng"))

    rows = [[_words(part) for part in row] for row in page.xpath("//ul[contains(@class, 'deeds')]/li")]
    assert rows == [["2012–nay", "Vườn ươm"], ["Giữ 640 héc-ta rừng"]]


def test_other_figures_are_shown_with_portraits_in_a_constant_number_of_queries(
    client: Client, photograph: Image
) -> None:
    profile = ProfileFactory(hero_image=photograph)
    ProfileFactory(hero_image=photograph, title="Cô giáo bản xa")
    client.get(profile.url)
    with CaptureQueriesContext(connection) as few:
        page = _page(client, profile)
    for number in range(4):
        ProfileFactory(hero_image=photograph, title=f"Kỹ sư thứ {number}")
    client.get(profile.url)
    with CaptureQueriesContext(connection) as many:
        client.get(profile.url)

    section = page.xpath("//section[@aria-labelledby='h-khac']")[0]
    assert [_words(title) for title in section.xpath(".//h3")] == ["Cô giáo bản xa"]
    assert section.xpath(".//img/@alt") == [""]
    assert len(many) == len(few)


def test_a_profile_whose_day_of_publication_nobody_knows_says_so_and_is_counted(client: Client) -> None:
    profile = ProfileFactory(published_at=None, publication_unknown=True, byline_text="", source_name="Báo Lam Giang")

    page = _page(client, profile)

    told = _words(page.xpath("//*[contains(@class, 'hero__text')]/p[last()]")[0])
    assert told.startswith("Nguồn: Báo Lam Giang Không rõ ngày đăng")
    assert page.xpath("//@data-article") == [str(profile.pk)]
