"""An index folder for each test that touches the portal's own index."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytest_django import Settings

from search.indexes import catch_up_embedded, embedded_engine
from search.query.parsing import parse_query
from search.thesaurus import synonym_table
from tests.search.small_index import PATIENCE_SECONDS

Find = Callable[..., list[str]]


@pytest.fixture
def index_folder(settings: Settings, tmp_path: Path) -> Path:
    """An empty folder in place of the portal's."""
    settings.SEARCH_INDEX_DIR = tmp_path / "search"
    return tmp_path / "search"


@pytest.fixture
def find(index_folder: Path) -> Find:
    """Bring the index up to date, then give the titles found."""

    def titles(text: str, **more: Any) -> list[str]:
        catch_up_embedded()
        found = embedded_engine().search(parse_query(text, synonym_table(), **more))
        return [hit.document.title for hit in found.hits]

    return titles


@pytest.fixture(autouse=True)
def patient_with_the_server(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server of the tests shares its cores with them: it may take its time where its silence is not the matter."""
    if request.node.get_closest_marker("elasticsearch"):
        monkeypatch.setattr("search.engines.elasticsearch.engine.SEARCH_SECONDS", PATIENCE_SECONDS)
        monkeypatch.setattr("search.engines.elasticsearch.engine.SERVER_TIME", f"{PATIENCE_SECONDS:.0f}s")
        monkeypatch.setattr("search.engines.elasticsearch.index.PROBE_SECONDS", PATIENCE_SECONDS)


@pytest.fixture
def settled_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No waiting for numbers that rolled-back tests have taken from PostgreSQL's sequence: nobody else writes here."""
    monkeypatch.setattr("search.outbox.gaps.connection", SimpleNamespace(vendor="sqlite"))
