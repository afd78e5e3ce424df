"""Judged queries and documents as they stand in files of JSON lines."""

import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from portal.vietnamese.normalise import to_nfc
from search.documents.document import SearchDocument
from search.documents.kinds import ARTICLE

NO_CLASS: Final = "all"


class UnusableFile(ValueError):
    """A file of queries or documents cannot be read; the message says where and why."""


@dataclass(frozen=True, slots=True)
class JudgedQuery:
    """A query and what it should find: addresses, slugs or ids, any of them right."""

    text: str
    expected: tuple[str, ...]
    group: str = NO_CLASS

    def accepts(self, document: SearchDocument) -> bool:
        """Whether the document is one of those expected."""
        slug = document.url.rstrip("/").rpartition("/")[2]
        names = {document.key, document.key.rpartition(":")[2], document.url, slug} - {""}
        return not names.isdisjoint(self.expected)


def judged_queries(path: Path) -> list[JudgedQuery]:
    """The queries of the file. Raises ``UnusableFile``."""
    return [
        JudgedQuery(str(row["q"]), tuple(str(name) for name in row["expect"]), str(row.get("class") or NO_CLASS))
        for row in _rows(path, {"q", "expect"})
    ]


def documents(path: Path) -> Iterator[SearchDocument]:
    """The documents of the file (plain or ``.xz``). Raises ``UnusableFile``."""
    for row in _rows(path, {"id", "title"}):
        title, lead, body = (to_nfc(str(row.get(name) or "")) for name in ("title", "lead", "body"))
        yield SearchDocument(key=str(row["id"]), noun=ARTICLE, kind="news", title=title, lead=lead, body=body)


def _rows(path: Path, needed: set[str]) -> Iterator[dict[str, Any]]:
    number = 0
    try:
        with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
            for line in lines:
                number += 1
                if line.strip():
                    yield _row(line, needed)
    except (OSError, lzma.LZMAError, ValueError) as error:
        raise UnusableFile(f"{path}:{number}: {error}") from error


def _row(line: str, needed: set[str]) -> dict[str, Any]:
    row = json.loads(line)
    if not isinstance(row, dict) or not needed <= row.keys():
        raise ValueError(f"thiếu {', '.join(sorted(needed))}")
    return row
