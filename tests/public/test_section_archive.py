"""Sections and their archives."""

from unittest.mock import patch

import pytest
from django.core.cache import cache
from django.test import Client
from wagtail.models import PageViewRestriction

from news.articles.models.section import Section
from news.public.selectors.archive import Archive, MonthCount
from tests.factories.article import NewsItemFactory, at, section

pytestmark = pytest.mark.django_db


@pytest.fixture
def articles(db: None) -> None:
    """Three articles of three months; one at the turn of a Vietnamese year, which is still the old year in UTC."""
    NewsItemFactory(title="Tin đầu năm", published_at=at("2024-01-01 00:30"))
    NewsItemFactory(title="Tin tháng Mười", published_at=at("2023-10-17 14:03"))
    NewsItemFactory(title="Tin tháng Ba", published_at=at("2023-03-05 08:00"))


def _text(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


def test_a_month_shows_its_articles_alone(client: Client, articles: None) -> None:
    page = _text(client, "/tin-tuc/hoi-nghi/?nam=2023&thang=10")

    assert "Tháng 10 năm 2023, 1 bài" in page
    assert "Tin tháng Mười" in page
    assert "Tin tháng Ba" not in page


def test_a_year_counts_by_vietnamese_time(client: Client, articles: None) -> None:
    page = _text(client, "/tin-tuc/hoi-nghi/?nam=2024")

    assert "Năm 2024, 1 bài" in page
    assert "Tin đầu năm" in page


def test_a_month_without_a_year_is_ignored(client: Client, articles: None) -> None:
    assert "Mới nhất" in _text(client, "/tin-tuc/hoi-nghi/?thang=10")


def test_an_empty_month_says_so(client: Client, articles: None) -> None:
    assert "Chưa có tin" in _text(client, "/tin-tuc/hoi-nghi/?nam=2022&thang=1")


def test_pages_of_a_year_keep_the_year(client: Client) -> None:
    for day in range(1, 19):
        NewsItemFactory(published_at=at(f"2023-10-{day:02d} 08:00"))

    assert 'href="?nam=2023&amp;trang=2"' in _text(client, "/tin-tuc/hoi-nghi/?nam=2023")


def test_a_month_is_on_one_page_the_later_articles_without_pictures(client: Client) -> None:
    for day in range(1, 19):
        NewsItemFactory(title=f"Tin ngày {day:02d}", published_at=at(f"2023-10-{day:02d} 08:00"))

    page = _text(client, "/tin-tuc/hoi-nghi/?nam=2023&thang=10")
    pictured, others = page.split("Các bài khác trong tháng")

    assert "trang=2" not in page
    assert all(f"Tin ngày {day:02d}" in pictured for day in range(7, 19))
    assert all(f"Tin ngày {day:02d}" in others for day in range(1, 7))


def test_pages_of_a_very_full_month_keep_the_month(client: Client) -> None:
    for day in range(1, 5):
        NewsItemFactory(published_at=at(f"2023-10-{day:02d} 08:00"))

    with patch("news.public.selectors.section_archive.MONTH_SIZE", 3):
        assert 'href="?nam=2023&amp;thang=10&amp;trang=2"' in _text(client, "/tin-tuc/hoi-nghi/?nam=2023&thang=10")


def test_the_newest_stands_first(client: Client, articles: None) -> None:
    page = _text(client, "/tin-tuc/hoi-nghi/")

    assert page.index("Tin đầu năm") < page.index("Tin tháng Mười") < page.index("Tin tháng Ba")


def test_the_index_shows_all_sections_and_their_newest(client: Client, articles: None) -> None:
    NewsItemFactory(title="Tin kiểm tra", parent=section("kiem-tra"))

    page = _text(client, "/tin-tuc/")

    assert "Tin kiểm tra" in page
    assert 'href="/tin-tuc/kiem-tra/"' in page


def test_a_section_shows_no_article_of_another(client: Client, articles: None) -> None:
    assert "Tin tháng Ba" not in _text(client, "/tin-tuc/kiem-tra/")


def test_drafts_and_restricted_articles_stay_out_of_lists(client: Client) -> None:
    NewsItemFactory(title="Bản nháp", live=False)
    closed = Section.objects.get(pk=section("kiem-tra").pk)
    NewsItemFactory(title="Tin nội bộ", parent=closed)
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)

    page = _text(client, "/tin-tuc/")

    assert "Bản nháp" not in page
    assert "Tin nội bộ" not in page


def test_a_large_section_is_counted_once_a_minute(client: Client, articles: None) -> None:
    with patch("news.public.selectors.archive.MANY", 3):
        before = _text(client, "/tin-tuc/hoi-nghi/?nam=2023")
        NewsItemFactory(title="Tin vừa đăng", published_at=at("2023-11-20 08:00"))
        kept = _text(client, "/tin-tuc/hoi-nghi/?nam=2023")
        cache.clear()
        after = _text(client, "/tin-tuc/hoi-nghi/?nam=2023")

    assert ["Năm 2023, 2 bài" in page for page in (before, kept, after)] == [True, True, False]
    assert "Tin vừa đăng" in kept
    assert "Năm 2023, 3 bài" in after


def test_a_small_section_is_counted_for_every_reader(client: Client, articles: None) -> None:
    before = _text(client, "/tin-tuc/hoi-nghi/?nam=2023")
    NewsItemFactory(published_at=at("2023-11-20 08:00"))
    after = _text(client, "/tin-tuc/hoi-nghi/?nam=2023")

    assert "Năm 2023, 2 bài" in before
    assert "Năm 2023, 3 bài" in after


def test_what_is_kept_of_a_section_is_not_shown_for_another(client: Client, articles: None) -> None:
    with patch("news.public.selectors.archive.MANY", 0):
        _text(client, "/tin-tuc/hoi-nghi/")

        assert "Năm 2023, 0 bài" in _text(client, "/tin-tuc/kiem-tra/?nam=2023")
        assert "Năm 2023, 2 bài" in _text(client, "/tin-tuc/?nam=2023")


def test_years_compare_with_the_fullest() -> None:
    archive = Archive([MonthCount(2024, 2, 3), MonthCount(2023, 11, 4), MonthCount(2023, 1, 2)])

    assert [(year.year, year.count, year.percent) for year in archive.years()] == [(2024, 3, 50), (2023, 6, 100)]
    assert [month.month for month in archive.months_of(2023)] == [1, 11]
    assert (archive.count(2023, 1), archive.count(2023, None), archive.total) == (2, 6, 9)
