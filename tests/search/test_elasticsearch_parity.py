"""Elasticsearch and the embedded index find the same, count the same and put the same first."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from search.engines.elasticsearch.engine import ElasticsearchEngine
from search.engines.embedded.engine import EmbeddedEngine
from search.engines.results import Found
from search.query.filters import Filters, Order
from search.query.parsing import parse_query
from tests.search.small_index import ALL, TABLE, article
from tests.search.two_engines import Both, both_over

pytestmark = pytest.mark.elasticsearch

MORE = tuple(
    article(
        number,
        f"Cụm thi đua số {number} bàn việc tháng {number % 12 + 1}",
        kind=("conference", "news", "inspection")[number % 3],
        lead="Ban Quản lý các KCN và Sở Xây dựng cùng dự." if number % 4 else "Đơn vị tự kiểm tra.",
        body=f"Kèm Kế hoạch số {number}/KH-UBND ngày {number % 27 + 1}/3/2024.",
        years=(2020 + number % 5,),
        units=(f"don-vi-{number % 15}",),
    )
    for number in range(10, 150)
)
QUESTIONS = (
    "thi đua", "thi dua", "THI ĐUA", "khối thi đua kinh tế kỹ thuật", "KT-KT sơ kết", "kcn", "khu công nghiệp",
    "ban quản lý khu công nghiệp", "BQL KCN", "409/TĐKT-KTKT", "409 TDKT KTKT", "409/TĐKT", "21/KH-UBND", "06/07/2023",
    "16/10/2023", "ngày 6 tháng 7 năm 2023", "12/3/2024", '"trưởng khối năm 2023"', '"đua thi"', "hoà bình", "hòa bình",
    "người giữ rùng hoà bìng", "sở xây dựng báo cáo", "cụm thi đua số 77", "kiểm tra khen thưởng", "vườn quốc gia",
    "không có gì ở đây cả", "tháng 12 cụm", "kỹ thuật", "6 tháng",
)  # fmt: skip


@pytest.fixture(scope="module")
def both(elasticsearch_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    with both_over((*ALL, *MORE), tmp_path_factory.mktemp("index"), elasticsearch_url) as engines:
        yield engines


def all_keys(engine: EmbeddedEngine | ElasticsearchEngine, text: str, filters: Filters | None = None) -> set[str]:
    keys: set[str] = set()
    for page in range(1, 30):
        found = engine.search(parse_query(text, TABLE, filters=filters, page=page))
        keys |= {hit.document.key for hit in found.hits}
        if not found.hits:
            break
    return keys


@pytest.mark.parametrize("text", QUESTIONS)
def test_both_find_the_same_and_count_the_same(both: Both, text: str) -> None:
    embedded, elastic = both.ask(parse_query(text, TABLE))

    assert elastic.total == embedded.total
    assert elastic.facets == embedded.facets
    assert elastic.suggestion == embedded.suggestion
    assert all_keys(both.elasticsearch, text) == all_keys(both.embedded, text)


def test_both_put_the_same_known_item_first_nearly_always(both: Both) -> None:
    known = [*ALL, *MORE[::4]]
    firsts = [both.ask(parse_query(document.title, TABLE)) for document in known]

    same = sum(embedded.hits[0].document == elastic.hits[0].document for embedded, elastic in firsts)
    assert same / len(firsts) >= 0.95
    right = sum(elastic.hits[0].document == document for document, (_, elastic) in zip(known, firsts, strict=True))
    assert right / len(firsts) >= 0.95


@pytest.mark.parametrize(
    "filters",
    [
        Filters(kinds=("conference",)),
        Filters(kinds=("conference", "news"), years=("2023",)),
        Filters(units=("don-vi-3", "so-xay-dung")),
        Filters(units=("khong-co",)),
    ],
)
@pytest.mark.parametrize("text", ["thi đua", ""])
def test_filters_narrow_alike_and_keep_their_alternatives(both: Both, filters: Filters, text: str) -> None:
    embedded, elastic = both.ask(parse_query(text, TABLE, filters=filters))

    assert elastic.total == embedded.total
    assert elastic.facets == embedded.facets


@pytest.mark.parametrize("order", [Order.NEWEST, Order.EVENT])
def test_dates_sort_alike(both: Both, order: Order) -> None:
    embedded, elastic = both.ask(parse_query("thi đua", TABLE, order=order))

    def days(found: Found) -> list[object]:
        return [hit.document.listed_at if order == Order.NEWEST else hit.document.last_day for hit in found.hits]

    assert days(elastic) == days(embedded)


def test_pages_of_the_server_follow_each_other(both: Both) -> None:
    pages = [both.elasticsearch.search(parse_query("cụm thi đua", TABLE, page=page)) for page in range(1, 16)]
    keys = [hit.document.key for page in pages for hit in page.hits]

    assert len(keys) == len(set(keys)) == pages[0].total


@pytest.mark.parametrize("hostile", ['"', "*", "NEAR(", "a" * 10_000, "\x00", "{", "%", "😀", "/.*/", "<script>", "\\"])
def test_hostile_queries_are_answered_by_the_server_too(both: Both, hostile: str) -> None:
    embedded, elastic = both.ask(parse_query(hostile, TABLE))

    assert elastic.total == embedded.total


def test_both_hold_a_lead_with_the_whole_query_for_nearly_as_good_as_a_title_with_most_of_it(
    elasticsearch_url: str, tmp_path: Path
) -> None:
    most = article(1, "Nạn nhân vụ xe giường nằm lao xuống vực", body="Đến khúc cua gấp thì mất lái.")
    whole = article(2, "Hai ôtô xuống mép sông", lead="Vào cua gấp, xe giường nằm lao xuống mép sông.")
    others = [article(number, f"Chuyện thứ {number}", body="Xe qua cầu.") for number in range(3, 40)]

    with both_over([most, whole, *others], tmp_path, elasticsearch_url) as engines:
        answers = engines.ask(parse_query("gấp xe giường nằm lao"))

    for found in answers:
        words = {hit.document.key: dict(hit.parts)["words"] for hit in found.hits}
        assert words[whole.key] / words[most.key] > 0.75, words
