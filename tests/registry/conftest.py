"""Fixtures of the registry's tests."""

import json
from pathlib import Path
from typing import Any

import pytest

from news.registry.loading.loader import load_registry
from news.registry.loading.report import LoadReport


@pytest.fixture
def load(tmp_path: Path) -> Any:
    """``load(units=[…], blocs=[…], people=[…])`` writes and loads a file."""

    def run(*, dry_run: bool = False, **content: Any) -> LoadReport:
        path = tmp_path / "ho-so.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        return load_registry(path, dry_run=dry_run)

    return run
