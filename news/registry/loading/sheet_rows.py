"""Tables of cells as rows of a registry file: the same field names as columns."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any, Final

from django.utils.translation import gettext as _

from news.registry.loading.source_row import Noun, SourceRow
from portal.vietnamese.normalise import tidy

# Columns that describe one item of a list, so that a list may run over several rows of the same name.
ITEM_COLUMNS: Final[dict[Noun, dict[str, tuple[str, ...]]]] = {
    Noun.UNITS: {},
    Noun.BLOCS: {"members": ("unit", "from", "to"), "terms": ("year", "leader", "deputies")},
    Noun.PEOPLE: {"positions": ("title", "unit", "from", "to")},
}
# Order of the parts of an item written in one cell: "Giám đốc | Sở Xây dựng | 2021".
PARTS: Final[dict[str, tuple[str, ...]]] = {
    "succeeded_by": ("name", "kind", "date", "legal_basis"),
    "members": ("unit", "from", "to"),
    "terms": ("year", "leader", "deputies"),
    "positions": ("title", "unit", "from", "to"),
}
MARKS_OF: Final[dict[Noun, frozenset[str]]] = {
    Noun.PEOPLE: frozenset({"positions", "title"}),
    Noun.BLOCS: frozenset({"members", "terms", "level", "leader", "deputies"}),
}


def noun_of_columns(columns: Iterable[str]) -> Noun:
    """What a table without a name is about, judged by its columns; units when nothing says otherwise."""
    present = set(columns)
    return next((noun for noun, marks in MARKS_OF.items() if present & marks), Noun.UNITS)


def rows_of_table(noun: Noun, name: str, table: Iterable[Sequence[Any]]) -> list[SourceRow]:
    """Rows of a table whose first row names the columns; empty rows are left out."""
    lines = enumerate(table, start=1)
    header = next((line for line in lines if any(cell is not None and cell != "" for cell in line[1])), None)
    if header is None:
        return []
    columns = [tidy(str(cell)).lower() if cell is not None else "" for cell in header[1]]
    return _joined(noun, name, _filled(columns, lines))


def _filled(columns: list[str], lines: Iterable[tuple[int, Sequence[Any]]]) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, cells in lines:
        pairs = zip(columns, map(_plain, cells), strict=False)
        fields = {column: value for column, value in pairs if column and value != ""}
        if fields:
            yield number, fields


def _plain(cell: Any) -> str:
    """A cell as text; spreadsheets turn years into floats and dates into instants."""
    if cell is None:
        return ""
    if isinstance(cell, datetime | date):
        return cell.strftime("%Y-%m-%d")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _joined(noun: Noun, name: str, lines: Iterable[tuple[int, dict[str, Any]]]) -> list[SourceRow]:
    """Neighbouring lines of the same name describe one record."""
    rows: list[SourceRow] = []
    for number, cells in lines:
        fields = _with_items(noun, cells)
        if rows and rows[-1].fields.get("name") == fields.get("name") and _continues(noun, cells):
            _append_items(rows[-1].fields, fields)
            continue
        rows.append(SourceRow(noun, _("%(name)s, dòng %(number)s") % {"name": name, "number": number}, fields))
    return rows


def _continues(noun: Noun, cells: dict[str, Any]) -> bool:
    return any(column in cells for columns in ITEM_COLUMNS[noun].values() for column in columns)


def _append_items(fields: Any, more: dict[str, Any]) -> None:
    for field in PARTS:
        if field in more:
            fields.setdefault(field, []).extend(more[field])


def _with_items(noun: Noun, cells: dict[str, Any]) -> dict[str, Any]:
    fields: dict[str, Any] = {column: _cell_value(column, text) for column, text in cells.items()}
    for field, columns in ITEM_COLUMNS[noun].items():
        item = {column: fields.pop(column) for column in columns if column in fields}
        if item:
            fields.setdefault(field, []).append(item)
    return fields


def _cell_value(column: str, text: str) -> Any:
    if column not in PARTS and column not in ("aliases", "deputies", "names", "addresses"):
        return text
    if text.startswith(("[", "{")):
        return _json_cell(text)
    pieces = [piece.strip() for piece in text.replace("\n", ";").split(";") if piece.strip()]
    return [_item(column, piece) for piece in pieces] if column in PARTS else pieces


def _json_cell(text: str) -> Any:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value if isinstance(value, list) else [value]


def _item(column: str, piece: str) -> dict[str, Any]:
    parts = [part.strip() for part in piece.split("|")]
    item: dict[str, Any] = dict(zip(PARTS[column], parts, strict=False))
    if column == "terms" and "deputies" in item:
        item["deputies"] = parts[2:]
    return {field: value for field, value in item.items() if value}
