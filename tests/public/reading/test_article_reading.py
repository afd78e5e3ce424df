"""The page of an article as a pleasure to read: parts, time, company."""

from typing import Any

import pytest
from django.test import Client
from lxml import html

from news.articles.models import Correction
from tests.factories.article import ConferenceFactory, NewsItemFactory, at
from tests.public.scene import make_award, make_bloc, make_person, make_unit

pytestmark = pytest.mark.django_db
PART = "<h2>{}</h2><p>" + "Khối bàn cách làm thật, đo được. " * 30 + "</p>"


def _page(client: Client, article: Any) -> Any:
    return html.fromstring(client.get(article.url).content.decode())


def _words(element: Any) -> str:
    return " ".join(element.text_content().split())


def _article(*headings: str, **fields: Any) -> Any:
    article = ConferenceFactory(**fields)
    article.body = [("paragraph", "".join(PART.format(heading) for heading in headings))]
    article.save()
    return article


def _reasons(page: Any) -> dict[str, str]:
    stories = page.xpath("//section[@aria-labelledby='h-lq']//article")
    return {_words(story.xpath(".//h3")[0]): _words(story.xpath(".//p/span[last()]")[0]) for story in stories}


def test_the_contents_of_a_long_article_lead_to_its_parts(client: Client) -> None:
    page = _page(client, _article("Mười một chỉ tiêu", "Ba việc chưa làm được", "Giao ước năm sau"))

    links = page.xpath("//nav[contains(@class, 'contents')]//a/@href")

    assert links == ["#muc-muoi-mot-chi-tieu", "#muc-ba-viec-chua-lam-duoc", "#muc-giao-uoc-nam-sau"]
    assert [page.get_element_by_id(link[1:]).tag for link in links] == ["h2", "h2", "h2"]


def test_a_short_article_has_no_contents_and_still_tells_its_time(client: Client) -> None:
    page = _page(client, _article("Một phần"))

    assert page.xpath("//nav[contains(@class, 'contents')]") == []
    assert "khoảng 1 phút đọc" in _words(page.xpath("//div[@class='byline']/p")[0])


def test_a_long_list_of_people_folds_and_loses_nobody(client: Client) -> None:
    article = ConferenceFactory()
    for number in range(12):
        article.people_links.create(written_name=f"Đại biểu thứ {number}", role="speaker")
    article.save()

    page = _page(client, article)

    assert len(page.xpath("//section[@aria-labelledby='h-ng']//li")) == 12
    assert _words(page.xpath("//section[@aria-labelledby='h-ng']//summary")[0]) == "Xem thêm 7 người"


def test_seven_people_are_few_enough_to_be_shown_at_once(client: Client) -> None:
    article = ConferenceFactory()
    for number in range(7):
        article.people_links.create(written_name=f"Đại biểu thứ {number}", role="speaker")
    article.save()

    assert _page(client, article).xpath("//section[@aria-labelledby='h-ng']//summary") == []


def test_related_articles_say_why(client: Client) -> None:
    person, unit = make_person("Nông Văn Thiện"), make_unit("Sở Y tế tỉnh Lam Giang")
    bloc, record = make_bloc("Khối thi đua Văn hóa", []), make_award(unit=unit)
    article = ConferenceFactory(title="Bài gốc")
    article.bloc_links.create(bloc=bloc)
    article.people_links.create(person=person, role="speaker")
    article.unit_links.create(unit=unit, role="member")
    article.award_links.create(record=record, unit=unit, award_text="Cờ thi đua", reported_status="nominated")
    article.save()
    same_bloc, same_person, same_award = (NewsItemFactory(title=title) for title in ("Khối", "Người", "Khen"))
    same_bloc.bloc_links.create(bloc=bloc)
    same_person.people_links.create(person=person, role="chair")
    same_award.award_links.create(record=record, award_text="Cờ", reported_status="nominated")
    for other in (same_bloc, same_person, same_award):
        other.save()

    assert _reasons(_page(client, article)) == {
        "Khối": "Cùng Khối thi đua Văn hóa",
        "Người": "Cùng có Nông Văn Thiện",
        "Khen": "Cùng khen thưởng Cờ thi đua",
    }


def test_the_closest_relatives_come_before_newer_ones(client: Client) -> None:
    unit, bloc = make_unit("Sở Y tế tỉnh Lam Giang"), make_bloc("Khối thi đua Văn hóa", [])
    article = ConferenceFactory(published_at=at("2026-01-01 08:00"))
    close = NewsItemFactory(title="Hai mối", published_at=at("2026-02-01 08:00"))
    for related in (article, close):
        related.bloc_links.create(bloc=bloc)
        related.unit_links.create(unit=unit, role="member")
        related.save()
    for month in (3, 4, 5):
        other = NewsItemFactory(title=f"Một mối {month}", published_at=at(f"2026-0{month}-01 08:00"))
        other.unit_links.create(unit=unit, role="member")
        other.save()

    assert list(_reasons(_page(client, article))) == ["Hai mối", "Một mối 5", "Một mối 4"]


def test_an_article_without_links_has_no_relatives(client: Client) -> None:
    NewsItemFactory()

    assert _reasons(_page(client, NewsItemFactory())) == {}


def test_the_newest_articles_are_offered_and_none_twice(client: Client) -> None:
    articles = [NewsItemFactory(published_at=at(f"2026-03-{day:02d} 08:00")) for day in range(1, 10)]

    page = _page(client, articles[0])

    newest = page.xpath("//section[@aria-labelledby='h-moi']//h3/a/@href")
    others = page.xpath("//nav[contains(@class, 'turn')]/a/@href")
    assert newest == [article.url for article in reversed(articles[-4:])]
    assert set(newest) & set(others) == set()


def test_a_correction_links_to_the_versions_at_the_foot(client: Client) -> None:
    article = NewsItemFactory(published_at=at("2026-03-12 08:05"), corrected_at=at("2026-03-13 09:00"))
    Correction.objects.create(
        article=article,
        written="được tặng",
        right="được đề nghị tặng",
        public_note="Sửa trạng thái khen thưởng.",
        published_at=at("2026-03-13 09:00"),
    )

    page = _page(client, article)

    assert page.xpath("//div[@class='note']/a/@href") == ["#dinh-chinh"]
    rows = [_words(row) for row in page.xpath("//section[@id='dinh-chinh']//li")]
    assert rows == [
        "09:00, 13/03/2026 Sửa trạng thái khen thưởng. Đã viết: được tặng Nay sửa: được đề nghị tặng",
        "08:05, 12/03/2026 Bản đầu.",
    ]


def test_sharing_needs_no_script_and_hides_what_does(client: Client) -> None:
    page = _page(client, NewsItemFactory())
    share = page.xpath("//ul[@class='share']")[0]

    hosts = {href.split("/")[2] for href in share.xpath(".//a/@href") if href.startswith("https://")}
    assert hosts == {"www.facebook.com", "zalo.me"}
    assert share.xpath(".//a[starts-with(@href, 'mailto:')]")
    assert all(button.xpath("ancestor-or-self::*[@hidden]") for button in share.xpath(".//button[not(@popovertarget)]"))
