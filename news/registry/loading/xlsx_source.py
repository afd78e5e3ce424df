"""Registry files as workbooks: one sheet a kind of record."""

import io
from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import load_workbook

from news.registry.loading.sheet_rows import noun_of_columns, rows_of_table
from news.registry.loading.source_row import Noun, SourceRow, UnusableFile
from portal.vietnamese.fold import fold_key

SHEET_NAMES: dict[str, Noun] = {
    "units": Noun.UNITS, "don vi": Noun.UNITS,
    "blocs": Noun.BLOCS, "khoi": Noun.BLOCS, "khoi thi dua": Noun.BLOCS, "cum khoi": Noun.BLOCS,
    "people": Noun.PEOPLE, "ca nhan": Noun.PEOPLE, "nhan su": Noun.PEOPLE,
}  # fmt: skip


def rows_of_xlsx(data: bytes) -> list[SourceRow]:
    """The rows of a workbook: units first, then blocs, then people. Raises ``UnusableFile``."""
    rows = [row for name, table in _tables(data) for row in _rows_of_sheet(name, table)]
    if not rows:
        raise UnusableFile(_("Tệp XLSX không có trang tính nào có cột “name” và dữ liệu."))
    return sorted(rows, key=lambda row: list(Noun).index(row.noun))


def _tables(data: bytes) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    # A broken archive makes openpyxl fail in many ways, none of them documented; to the office they are all one.
    try:
        workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        tables = [(sheet.title, list(sheet.iter_rows(values_only=True))) for sheet in workbook.worksheets]
    except Exception as error:
        raise UnusableFile(_("Không đọc được tệp XLSX: tệp hỏng hoặc không phải bảng tính.")) from error
    return iter(tables)


def _rows_of_sheet(name: str, table: list[tuple[Any, ...]]) -> list[SourceRow]:
    header = next((row for row in table if any(cell is not None for cell in row)), ())
    columns = [str(cell).strip().lower() for cell in header if cell is not None]
    if "name" not in columns:
        return []
    noun = SHEET_NAMES.get(fold_key(name)) or noun_of_columns(columns)
    return rows_of_table(noun, name, table)
