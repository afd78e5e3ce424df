"""``search_eval`` measures what it is given, and touches nothing else."""

import json
import lzma
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from search.documents.document import SearchDocument
from search.evaluation.judged import JudgedQuery
from search.evaluation.measures import measures, run
from tests.factories.article import NewsItemFactory

DOCUMENTS = [
    {
        "id": "a/1",
        "title": "Bản Nà Lốc mở lớp xóa mù chữ",
        "lead": "Lớp học tối ba buổi.",
        "body": "Hai mươi học viên.",
    },
    {"id": "a/2", "title": "Tuần rừng ngày giáp Tết", "lead": "", "body": "Tổ tuần rừng đi ba ngày."},
    {"id": "a/3", "title": "Khối Hạ tầng sơ kết", "body": "Sáu tháng đầu năm."},
]
QUERIES = [
    {"q": "na loc xoa mu chu", "expect": ["a/1"], "class": "no_marks"},
    {"q": "tuần rừng", "expect": ["a/2"], "class": "marks"},
    {"q": "tổ tuần rừng", "expect": ["a/9"], "class": "marks"},
    {"q": "khối hạ tầng", "expect": ["a/3"]},
]


def lines(rows: list[dict[str, object]]) -> str:
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)


@pytest.fixture
def queries(tmp_path: Path) -> Path:
    path = tmp_path / "queries.jsonl"
    path.write_text(lines(QUERIES), encoding="utf-8")
    return path


def last_line(*arguments: object, **options: object) -> dict[str, object]:
    out = StringIO()
    call_command("search_eval", *map(str, arguments), stdout=out, **options)
    result: dict[str, object] = json.loads(out.getvalue().splitlines()[-1])
    return result


@pytest.mark.django_db
@pytest.mark.parametrize("compressed", [True, False])
def test_given_documents_are_searched_alone(
    queries: Path, tmp_path: Path, index_folder: Path, compressed: bool
) -> None:
    path = tmp_path / ("documents.jsonl.xz" if compressed else "documents.jsonl")
    path.write_bytes(lzma.compress(lines(DOCUMENTS).encode()) if compressed else lines(DOCUMENTS).encode())

    result = last_line(queries, documents=path)

    assert (result["engine"], result["documents"]) == ("embedded", 3)
    classes = result["classes"]
    assert isinstance(classes, dict)
    assert classes["no_marks"]["mrr@10"] == 1.0
    assert classes["marks"] | {"p50_ms": 0, "p95_ms": 0} == {
        "queries": 2, "mrr@10": 0.5, "recall@10": 0.5, "p50_ms": 0, "p95_ms": 0,
    }  # fmt: skip
    assert result["all"]["queries"] == 4  # type: ignore[index]
    assert not index_folder.exists()


@pytest.mark.django_db
def test_without_documents_the_portal_is_searched_and_slugs_and_addresses_count(
    tmp_path: Path, index_folder: Path
) -> None:
    article = NewsItemFactory(title="Tuần rừng ngày giáp Tết")
    path = tmp_path / "queries.jsonl"
    path.write_text(
        lines([{"q": "tuần rừng", "expect": [name]} for name in (article.slug, article.url, str(article.pk))])
    )

    result = last_line(path)

    assert result["all"]["mrr@10"] == 1.0  # type: ignore[index]


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["không phải JSON", '{"q": "thiếu đáp án"}', "[1]"])
def test_an_unusable_file_is_named_with_its_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "queries.jsonl"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(CommandError, match=r"queries\.jsonl:1"):
        call_command("search_eval", str(path))


def test_ranks_become_reciprocals() -> None:
    documents = [SearchDocument(str(number), "article", "news", "Tin") for number in range(4)]
    asked = [JudgedQuery("x", ("1",)), JudgedQuery("x", ("9",)), JudgedQuery("x", ("0", "3"))]

    found = measures(run(asked, lambda text: documents))

    assert found.mrr == pytest.approx((1 / 2 + 0 + 1) / 3)
    assert found.recall == pytest.approx(2 / 3)
