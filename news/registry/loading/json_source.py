"""Registry files in JSON."""

import json
from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from news.registry.loading.source_row import Noun, SourceRow, UnusableFile
from news.registry.loading.text_encoding import decoded


def rows_of_json(data: bytes) -> list[SourceRow]:
    """The rows of a JSON registry file. Raises ``UnusableFile`` when it is no such file."""
    content = _parsed(decoded(data))
    if not isinstance(content, dict):
        raise UnusableFile(_("Tệp JSON phải là một đối tượng có các khóa units, blocs, people."))
    if not any(noun in content for noun in Noun):
        raise UnusableFile(_("Tệp JSON không có khóa nào trong: units, blocs, people."))
    return [row for noun in Noun for row in _rows(noun, content.get(noun))]


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnusableFile(_("Không đọc được JSON: %(error)s") % {"error": error}) from error


def _rows(noun: Noun, rows: Any) -> Iterator[SourceRow]:
    if rows is None:
        return
    if not isinstance(rows, list):
        raise UnusableFile(_("Khóa “%(noun)s” phải là một danh sách.") % {"noun": noun})
    for number, fields in enumerate(rows, start=1):
        known = fields if isinstance(fields, dict) else {"": fields}
        yield SourceRow(noun, _("%(noun)s, mục %(number)s") % {"noun": noun, "number": number}, known)
