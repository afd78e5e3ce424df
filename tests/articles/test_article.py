"""What every article keeps and derives."""

import unicodedata
from datetime import date
from typing import Any

import pytest

from news.articles.models import Article, Conference, NewsItem
from portal.vietnamese.partial_date import PartialDate
from tests.factories.article import ConferenceFactory, InspectionFactory, NewsItemFactory, NoticeFactory, at, section

pytestmark = pytest.mark.django_db


def test_the_address_is_unaccented_ascii() -> None:
    article = NewsItem(title="Đắk Lắk: Ủy ban nhân dân tỉnh phát động thi đua")

    section().add_child(instance=article)

    assert article.slug == "dak-lak-uy-ban-nhan-dan-tinh-phat-dong-thi-dua"


def test_two_articles_with_one_title_get_two_addresses() -> None:
    first, second = NewsItem(title="Sơ kết"), NewsItem(title="Sơ kết")
    section().add_child(instance=first)

    section().add_child(instance=second)

    assert (first.slug, second.slug) == ("so-ket", "so-ket-2")


def test_titles_and_leads_are_stored_in_nfc() -> None:
    article = NewsItemFactory(
        title=unicodedata.normalize("NFD", "Điển hình"), lead=unicodedata.normalize("NFD", "Thưởng")
    )

    assert article.title == "Điển hình"
    assert article.lead == "Thưởng"


def test_a_mixed_list_is_one_query(django_assert_num_queries: Any) -> None:
    ConferenceFactory()
    InspectionFactory()
    NoticeFactory()

    with django_assert_num_queries(1):
        rows = [(article.kind, article.kicker) for article in Article.objects.newest_first()]

    assert {kind for kind, _kicker in rows} == {"conference", "inspection", "notice"}


def test_one_event_may_be_several() -> None:
    article = ConferenceFactory(event_types=("final_review", "launch", "pact_signing"))

    found = Conference.objects.of_event_type("pact_signing").get()

    assert found == article
    assert found.event_types == ("final_review", "launch", "pact_signing")
    assert found.event_type_labels == ["Tổng kết", "Phát động thi đua", "Ký giao ước"]
    assert not Conference.objects.of_event_type("review").exists()


def test_the_event_date_is_kept_apart_from_the_publication_date() -> None:
    article = ConferenceFactory(event_date=PartialDate("2023-10-16"), published_at=at("2023-10-17 14:03"))

    article.refresh_from_db()

    assert article.event_date == PartialDate("2023-10-16")
    assert article.event_first_day == article.event_last_day == date(2023, 10, 16)
    assert article.listed_at == at("2023-10-17 14:03")


def test_an_event_of_several_days_ends_on_its_last() -> None:
    article = ConferenceFactory(event_date="2025-12-26", event_end="2025-12-27")

    article.refresh_from_db()

    assert (article.event_first_day, article.event_last_day) == (date(2025, 12, 26), date(2025, 12, 27))


def test_an_article_without_a_known_publication_date_is_listed_by_its_event() -> None:
    article = ConferenceFactory(publication_unknown=True, published_at=None, event_date="2017-07-25")

    assert article.published_at is None
    assert article.listed_at.date() == date(2017, 7, 25)


def test_publishing_sets_the_publication_time_once() -> None:
    article = NewsItemFactory(live=False, published_at=None)

    article.save_revision().publish()
    first = Article.objects.get(pk=article.pk).published_at
    page = Article.objects.get(pk=article.pk).specific
    page.title = "Tiêu đề đã sửa"
    page.save_revision().publish()

    assert first is not None
    assert Article.objects.get(pk=article.pk).published_at == first


def test_a_revision_brings_back_dates_and_event_types() -> None:
    article = ConferenceFactory(event_types=("launch", "congress"), event_date="2023-10")

    restored = article.save_revision().as_object()

    assert restored.event_date == PartialDate("2023-10")
    assert restored.event_types == ("launch", "congress")


def test_articles_of_a_month_are_found_by_vietnamese_time() -> None:
    late = NewsItemFactory(published_at=at("2023-10-31 23:30"))
    NewsItemFactory(published_at=at("2023-11-01 00:10"))

    assert [article.pk for article in Article.objects.listed_in(2023, 10)] == [late.pk]


def test_a_copy_is_a_fresh_draft() -> None:
    original = NewsItemFactory(published_stamp="10:27 24/06/2019", original_title="BÀI CŨ")

    copy = original.copy(update_attrs={"slug": "ban-sao", "title": "Bản sao"}, keep_live=False, copy_revisions=False)

    assert copy.published_at is None
    assert (copy.published_stamp, copy.original_title) == ("", "")
    assert original.published_at is not None
