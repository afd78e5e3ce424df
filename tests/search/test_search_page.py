"""``/tim-kiem/`` in a reader's hands, script or not."""

from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from news.articles.models import Article, ArticleBloc, ArticleUnit
from search.indexes import catch_up_embedded
from tests.factories.article import ConferenceFactory, NewsItemFactory
from tests.factories.bloc import BlocFactory
from tests.factories.unit import UnitFactory, merge

pytestmark = pytest.mark.django_db


@pytest.fixture
def portal(index_folder: Path) -> None:
    """A bloc, two units and three articles, indexed."""
    road = UnitFactory(name="Sở Cầu đường Lam Giang")
    forest = UnitFactory(name="Vườn quốc gia Lam Giang")
    bloc = BlocFactory(name="Khối thi đua Hạ tầng", members=[road])
    review = ConferenceFactory(title="Khối thi đua Hạ tầng sơ kết sáu tháng", event_date="2026-07-06")
    ArticleBloc.objects.create(article=review, bloc=bloc)
    ArticleUnit.objects.create(article=review, unit=road)
    patrol = NewsItemFactory(title="Tuần rừng và phong trào thi đua")
    ArticleUnit.objects.create(article=patrol, unit=forest)
    NewsItemFactory(title="Bài thi đua chưa duyệt", live=False)
    catch_up_embedded()


def body(client: Client, **parameters: Any) -> str:
    response = client.get("/tim-kiem/", parameters)
    assert response.status_code == 200
    return response.content.decode()


def test_results_come_in_groups_with_marks(client: Client, portal: None) -> None:
    page = body(client, q="khoi thi dua ha tang")

    assert "<mark>Khối thi đua Hạ tầng</mark> sơ kết sáu tháng" in page
    assert page.index('id="ho-so"') < page.index('id="bai-viet"')
    assert "chưa duyệt" not in page


def test_search_engines_are_kept_away(client: Client, portal: None) -> None:
    response = client.get("/tim-kiem/", {"q": "thi đua"})

    assert response["X-Robots-Tag"] == "noindex"
    assert '<meta name="robots" content="noindex, follow">' in response.content.decode()


def test_a_facet_is_a_link_with_a_count_and_a_chosen_one_leads_back(client: Client, portal: None) -> None:
    assert 'href="?q=thi+%C4%91ua&amp;loai=conference"' in body(client, q="thi đua")

    narrowed = body(client, q="thi đua", loai="conference")

    assert "Tuần rừng" not in narrowed
    assert "Bỏ lọc Hội nghị" in narrowed
    assert 'href="?q=thi+%C4%91ua&amp;loai=conference&amp;loai=news"' in narrowed


def test_units_and_blocs_narrow_by_their_slugs(client: Client, portal: None) -> None:
    page = body(client, q="thi đua", don_vi="vuon-quoc-gia-lam-giang")

    assert "Tuần rừng" in page
    assert "sơ kết sáu tháng" not in page


def test_a_period_narrows_and_is_cleared_alone(client: Client, portal: None) -> None:
    page = body(client, q="thi đua", tu="01/07/2026", den="2026-07-31")

    assert "sơ kết sáu tháng" in page
    assert "Tuần rừng" not in page
    assert "Bỏ lọc từ 01/07/2026" in page
    assert 'href="?q=thi+%C4%91ua&amp;den=2026-07-31"' in page


def test_each_order_has_its_address(client: Client, portal: None) -> None:
    page = body(client, q="thi đua", sap_xep="moi_nhat")

    assert "<b>mới nhất</b>" in page
    assert 'href="?q=thi+%C4%91ua&amp;sap_xep=ngay_dien_ra"' in page


def test_nothing_found_gives_advice(client: Client, portal: None) -> None:
    page = body(client, q="xyzzy plugh")

    assert "Không thấy gì cho “xyzzy plugh”" in page
    assert "/don-vi/" in page


def test_what_was_typed_is_escaped(client: Client, portal: None) -> None:
    page = body(client, q="<script>alert(1)</script>")

    assert "<script>alert" not in page


def test_an_article_taken_down_a_moment_ago_is_not_shown(client: Client, portal: None) -> None:
    Article.objects.filter(title__startswith="Tuần rừng").update(live=False)

    assert "Tuần rừng" not in body(client, q="tuần rừng")


def test_an_old_article_found_by_the_new_name_of_its_unit_says_so(client: Client, index_folder: Path) -> None:
    old = UnitFactory(name="Sở Thủy lợi tỉnh Cũ", dissolved="2025-06-30")
    new = UnitFactory(name="Sở Môi trường tỉnh Mới")
    merge(old, into=new, on="2025-07-01")
    ArticleUnit.objects.create(article=NewsItemFactory(title="Kết quả năm của ngành nước"), unit=old)
    catch_up_embedded()

    page = body(client, q="sở môi trường tỉnh mới")

    assert "Kết quả năm của ngành nước" in page
    assert "Sở Thủy lợi tỉnh Cũ: đơn vị tiền nhiệm của Sở Môi trường tỉnh Mới" in page


@pytest.mark.parametrize(
    "parameters",
    [
        {"q": "thi\x00đua"},
        {"q": "a" * 10_000},
        {"q": '"'},
        {"q": "NEAR("},
        {"trang": "x"},
        {"trang": "999999"},
        {"nam": "abc", "loai": "không có", "khoi": "'", "don_vi": "%", "hinh_thuc": "\x00"},
        {"tu": "31/02/2026", "den": "mai"},
        {"sap_xep": "?"},
    ],
)
def test_bad_input_gives_a_page(client: Client, portal: None, parameters: dict[str, str]) -> None:
    assert "kết quả" in body(client, **parameters)


def test_without_an_index_the_page_says_so(client: Client, index_folder: Path) -> None:
    assert "tạm nghỉ" in body(client, q="thi đua")


def queries_for(client: Client, **parameters: Any) -> int:
    client.get("/tim-kiem/", parameters)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        client.get("/tim-kiem/", parameters)
    return len(queries)


def test_the_number_of_queries_does_not_grow_with_the_results(client: Client, portal: None) -> None:
    few = queries_for(client, q="thi đua")
    for number in range(30):
        article = NewsItemFactory(title=f"Thi đua lần {number}")
        ArticleUnit.objects.create(article=article, unit=UnitFactory())
    catch_up_embedded()

    assert queries_for(client, q="thi đua") == few
    assert few <= 12
