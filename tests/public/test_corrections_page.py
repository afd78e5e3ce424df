"""Readers learn what was corrected and what was taken down, everywhere they meet the article."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from lxml import etree

from news.articles.models import Article, Correction, TakeDown
from news.public.selectors.corrections import corrections_of
from news.public.sitemaps.part import FILE_SIZE
from tests.factories.article import NewsItemFactory, at, section

pytestmark = pytest.mark.django_db

SENTENCE = "Bài đã gỡ theo đề nghị của người có ảnh trong bài."


def corrected(when: str = "2026-11-20 08:05", **fields: Any) -> Article:
    """A public article that was corrected."""
    article: Article = NewsItemFactory(corrected_at=at(when), first_published_at=at("2026-11-19 08:00"), **fields)
    Correction.objects.create(
        article=article, written="Sở “được tặng” cờ", right="Sở “được đề nghị tặng” cờ", published_at=at(when)
    )
    return article


def taken_down(when: str = "2026-10-14 09:12", sentence: str = SENTENCE, **fields: Any) -> Article:
    """An article that readers could read once."""
    article: Article = NewsItemFactory(first_published_at=at("2026-09-01 08:00"), **fields)
    TakeDown.objects.create(
        article=article,
        taken_down_at=at(when),
        reason="personal_data",
        legal_basis="Đơn riêng của bà H.",
        private_note="Đã gọi điện.",
        public_sentence=sentence,
    )
    article.unpublish()
    return article


def _text(client: Client, address: str, status: int = 200) -> str:
    answer = client.get(address)
    assert answer.status_code == status
    return " ".join(answer.getvalue().decode().split())


def test_the_article_says_when_and_what_was_corrected(client: Client) -> None:
    page = _text(client, corrected().url)

    assert "Đính chính lúc 08:05 ngày 20/11/2026" in page
    assert "Bản trước viết: Sở “được tặng” cờ. Đúng là: Sở “được đề nghị tặng” cờ." in page


def test_a_note_that_waits_for_approval_is_not_shown(client: Client) -> None:
    article = NewsItemFactory()
    Correction.objects.create(article=article, written="điều cũ", right="điều chờ duyệt")

    assert "điều chờ duyệt" not in _text(client, article.url)
    assert "điều chờ duyệt" not in _text(client, "/dinh-chinh/")
    assert "điều chờ duyệt" not in _text(client, "/api/v1/articles")


def test_a_later_text_without_a_note_only_says_that_it_is_newer(client: Client) -> None:
    published = at("2026-11-19 08:00")
    article = NewsItemFactory(first_published_at=published, last_published_at=published + timedelta(hours=3))

    page = _text(client, article.url)

    assert "11:00, 19/11/2026" in page
    assert "Đính chính lúc" not in page


def test_all_three_feeds_carry_the_note_and_the_time(client: Client) -> None:
    corrected()

    rss, atom = (etree.fromstring(client.get(f"/{name}.xml").content) for name in ("rss", "atom"))
    item = client.get("/feed.json").json()["items"][0]

    atom_entry = atom.find("{*}entry")
    assert "Đúng là: Sở “được đề nghị tặng” cờ." in rss.findtext("channel/item/description", "")
    assert "Đính chính lúc 08:05 ngày 20/11/2026" in atom_entry.findtext("{*}summary", "")
    assert atom_entry.findtext("{*}updated") == "2026-11-20T01:05:00+00:00"
    assert "Đúng là: Sở “được đề nghị tặng” cờ." in item["summary"]
    assert item["date_modified"] == "2026-11-20T08:05:00+07:00"


def test_the_programming_interface_tells_it_in_fields(client: Client) -> None:
    corrected()

    (article,) = client.get("/api/v1/articles").json()["results"]

    assert article["corrections"] == [
        {
            "corrected_at": "2026-11-20T08:05:00+07:00",
            "written": "Sở “được tặng” cờ",
            "right": "Sở “được đề nghị tặng” cờ",
            "note": "Bản trước viết: Sở “được tặng” cờ. Đúng là: Sở “được đề nghị tặng” cờ.",
        }
    ]


def test_corrections_of_an_article_take_one_query_and_none_where_there_are_none(
    django_assert_num_queries: Any,
) -> None:
    article, untouched = corrected(), NewsItemFactory()

    with django_assert_num_queries(1):
        assert [made.written for made in corrections_of(article)] == ["Sở “được tặng” cờ"]
    with django_assert_num_queries(0):
        assert corrections_of(untouched) == ()


def test_the_book_lists_both_the_newest_first(client: Client) -> None:
    corrected("2026-11-20 08:05", title="Bài có chỗ sai")
    taken_down("2026-11-21 09:12")

    page = _text(client, "/dinh-chinh/")

    assert page.index(SENTENCE) < page.index("Bài có chỗ sai")
    assert "08:05, 20/11/2026" in page


def test_the_book_tells_of_a_take_down_without_title_basis_or_private_note(client: Client) -> None:
    taken_down(title="Tiêu đề không còn được thấy", sentence="")

    page = _text(client, "/dinh-chinh/")

    assert "Một bài đã được gỡ khỏi cổng." in page
    for hidden in ("Tiêu đề không còn được thấy", "Đơn riêng", "Đã gọi điện"):
        assert hidden not in page


def test_a_correction_of_an_article_that_is_gone_is_not_listed(client: Client) -> None:
    article = corrected(title="Bài có chỗ sai")
    article.unpublish()

    page = _text(client, "/dinh-chinh/")

    assert "Bài có chỗ sai" not in page
    assert "được đề nghị tặng" not in page


def test_an_article_that_came_back_is_named_again_with_the_day(client: Client) -> None:
    article = taken_down(title="Bài đã trở lại")
    TakeDown.objects.update(restored_at=at("2026-10-20 10:00"))
    Article.objects.filter(pk=article.pk).update(live=True)

    page = _text(client, "/dinh-chinh/")

    assert "Bài đã trở lại" in page
    assert "Đã đưa trở lại ngày 20/10/2026." in page


def test_the_empty_book_says_so(client: Client) -> None:
    assert "Chưa có đính chính hay bài gỡ nào" in _text(client, "/dinh-chinh/")


def test_the_book_has_pages(client: Client) -> None:
    for number in range(31):
        corrected(f"2026-05-{number % 28 + 1:02d} 08:{number:02d}")

    first, second = _text(client, "/dinh-chinh/"), _text(client, "/dinh-chinh/?trang=2")

    assert first.count("story__title") == 30
    assert second.count("story__title") == 1


@pytest.mark.parametrize("query", ["?trang=0", "?trang=x", "?trang=99999999999999999999", "?trang=%00"])
def test_any_page_number_is_answered(client: Client, query: str) -> None:
    assert client.get(f"/dinh-chinh/{query}").status_code == 200


def test_the_book_takes_as_many_queries_for_six_lines_as_for_two(client: Client) -> None:
    counts = []
    for more in (1, 2):
        for _ in range(more):
            corrected()
            taken_down()
        client.get("/dinh-chinh/")
        with CaptureQueriesContext(connection) as captured:
            client.get("/dinh-chinh/")
        counts.append(len(captured))

    assert counts[0] == counts[1]


def test_foot_and_site_map_lead_to_the_book(client: Client) -> None:
    assert 'href="/dinh-chinh/"' in _text(client, "/dinh-chinh/")
    assert _text(client, "/so-do-trang/").count('href="/dinh-chinh/"') == 2


def test_the_address_of_an_article_that_was_taken_down_explains_and_leads_on(client: Client) -> None:
    article = taken_down(title="Tiêu đề không còn được thấy", lead="Câu dẫn không còn được thấy")

    page = _text(client, article.url, 410)

    assert SENTENCE in page
    assert "09:12 ngày 14/10/2026" in page
    assert section().url in page
    assert 'name="q"' in page
    for hidden in ("Tiêu đề không còn", "Câu dẫn không còn", "Đơn riêng", "Đã gọi điện"):
        assert hidden not in page


def test_without_a_public_sentence_only_the_fact_is_told(client: Client) -> None:
    assert "Ban biên tập đã gỡ bài này khỏi cổng." in _text(client, taken_down(sentence="").url, 410)


def test_an_article_withdrawn_without_a_record_is_gone_too(client: Client) -> None:
    article = NewsItemFactory(first_published_at=timezone.now())
    article.unpublish()

    assert "Ban biên tập đã gỡ bài này khỏi cổng." in _text(client, article.url, 410)


def test_an_expired_article_says_that_its_time_is_over(client: Client) -> None:
    article = NewsItemFactory(first_published_at=timezone.now(), title="Thông báo đã qua", expire_at=timezone.now())
    article.unpublish(set_expired=True)

    page = _text(client, article.url, 410)

    assert "Bài đã hết thời hạn đăng" in page
    assert "Thông báo đã qua" not in page


def test_a_draft_stays_unknown(client: Client) -> None:
    assert client.get(NewsItemFactory(live=False).url).status_code == 404


def test_the_english_interface_says_it_too(client: Client) -> None:
    article = taken_down()

    assert SENTENCE in _text(client, f"/en{article.url}", 410)


def test_old_addresses_lead_to_the_same_explanation(client: Client, django_capture_on_commit_callbacks: Any) -> None:
    article = NewsItemFactory(slug="dia-chi-cu", first_published_at=timezone.now())
    with django_capture_on_commit_callbacks(execute=True):
        article.slug = "dia-chi-moi"
        article.save()
    article.unpublish()
    with django_capture_on_commit_callbacks(execute=True):
        article.slug = "dia-chi-moi-nua"
        article.save()

    for slug in ("dia-chi-cu", "dia-chi-moi", "dia-chi-moi-nua"):
        assert client.get(f"/tin-tuc/hoi-nghi/{slug}/", follow=True).status_code == 410


def test_it_is_gone_from_lists_feeds_site_map_and_interface_at_once(client: Client) -> None:
    article = NewsItemFactory(title="Bài sắp bị gỡ", first_published_at=timezone.now())
    site_map = f"/sitemap-bai-viet-{article.pk // FILE_SIZE}.xml"
    places = ("/tin-tuc/", "/tin-tuc/hoi-nghi/", "/rss.xml", "/atom.xml", "/feed.json", site_map)
    addresses = (*places, "/api/v1/articles", "/tim-kiem/?q=sắp+bị+gỡ")
    assert article.slug in _text(client, site_map)

    article.unpublish()

    for address in addresses:
        assert article.slug not in client.get(address).getvalue().decode()


def test_the_answer_takes_few_queries(client: Client, django_assert_max_num_queries: Any) -> None:
    article = taken_down()
    client.get(article.url)

    with django_assert_max_num_queries(20):
        client.get(article.url)
