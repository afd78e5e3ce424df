"""Completions of what is being typed, from the table that is kept for them."""

from pathlib import Path

import pytest

from search.documents.document import SearchDocument
from search.engines.embedded.engine import EmbeddedEngine
from search.engines.embedded.index import EmbeddedIndex
from tests.search.small_index import ALL, BLOC, FOREST, article, engine_of

DECISION = SearchDocument(
    key="document:9", noun="document", kind="document", title="Quyết định về rừng phòng hộ", url="/van-ban/9/"
)


@pytest.fixture
def engine(tmp_path: Path) -> EmbeddedEngine:
    return engine_of(tmp_path, [*ALL, DECISION])


def completed(engine: EmbeddedEngine, text: str) -> list[str]:
    return [suggestion.text for suggestion in engine.suggest(text)]


@pytest.mark.parametrize("typed", ["người giữ r", "nguoi giu rung", "NGƯỜI GIỮ", "rừng hòa b"])
def test_titles_are_completed_by_words_and_the_beginning_of_the_last(engine: EmbeddedEngine, typed: str) -> None:
    assert FOREST.title in completed(engine, typed)


def test_a_word_of_the_body_completes_nothing(engine: EmbeddedEngine) -> None:
    assert completed(engine, "ba ngày") == []


def test_records_come_before_articles_and_documents_not_at_all(engine: EmbeddedEngine) -> None:
    assert completed(engine, "khối thi đua kinh tế")[0] == BLOC.title
    assert completed(engine, "khối kt") == [BLOC.title]
    assert DECISION.title not in completed(engine, "quyết định về")


def test_what_is_removed_or_renamed_is_completed_no_more(tmp_path: Path, engine: EmbeddedEngine) -> None:
    index = EmbeddedIndex(engine.folder)
    renamed = article(1, "Hội thi cấy lúa ở Khuổi Slưn")

    with index.locked():
        index.apply([renamed], gone=[FOREST.key, BLOC.key])

    assert completed(engine, "người giữ") == []
    assert completed(engine, "khối kt") == []
    assert completed(engine, "khối thi đua kinh tế") == []
    assert completed(engine, "hội thi cấy") == [renamed.title]


def test_signs_and_operators_are_only_letters(engine: EmbeddedEngine) -> None:
    plain = completed(engine, "rừng")

    for text in ("rừng*", "^rừng", "{rừng}", '"rừng'):
        assert completed(engine, text) == plain
    for text in ('"', "AND OR NOT", "family : article", "NEAR(rừng giữ)"):
        assert completed(engine, text) == []
