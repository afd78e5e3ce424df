"""Registry files in JSON."""

import json
from collections.abc import Iterator
from typing import Any

from news.registry.loading.source_row import Noun, SourceRow, UnusableFile
from news.registry.loading.text_encoding import decoded


def rows_of_json(data: bytes) -> list[SourceRow]:
    """The rows of a JSON registry file. Raises ``UnusableFile`` when it is no such file."""
    content = _parsed(decoded(data))
    if not isinstance(content, dict):
        raise UnusableFile("Tệp JSON phải là một đối tượng có các khóa units, blocs, people.")
    if not any(noun in content for noun in Noun):
        raise UnusableFile("Tệp JSON không có khóa nào trong: units, blocs, people.")
    return [row for noun in Noun for row in _rows(noun, content.get(noun))]


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnusableFile(f"Không đọc được JSON: {error}") from error


def _rows(noun: Noun, rows: Any) -> Iterator[SourceRow]:
    if rows is None:
        return
    if not isinstance(rows, list):
        raise UnusableFile(f"Khóa “{noun}” phải là một danh sách.")
    for number, fields in enumerate(rows, start=1):
        known = fields if isinstance(fields, dict) else {"": fields}
        yield SourceRow(noun, f"{noun}, mục {number}", known)
