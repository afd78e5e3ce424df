"""Where the texts of the demo portal lie and how they are read."""

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "content"
PICTURES = Path(__file__).parent / "pictures"


def read_json(name: str) -> Any:
    """The content of ``content/<name>.json``."""
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def article_paths() -> list[Path]:
    """The article files, in the order of their names."""
    return sorted((FOLDER / "articles").glob("*.txt"))


def english_paths() -> list[Path]:
    """The files of translated articles, named as their originals."""
    return sorted((FOLDER / "english").glob("*.txt"))
