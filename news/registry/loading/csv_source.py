"""Registry files in CSV: one kind of record a file."""

import csv
import io
from pathlib import Path
from typing import Final

from django.utils.translation import gettext as _

from news.registry.loading.sheet_rows import noun_of_columns, rows_of_table
from news.registry.loading.source_row import Noun, SourceRow, UnusableFile
from news.registry.loading.text_encoding import decoded

DELIMITERS: Final = ",;\t"
LONGEST_CELL: Final = 1_000_000


def rows_of_csv(data: bytes, name: str) -> list[SourceRow]:
    """The rows of a CSV file; what they describe shows in the file's name (``units.csv``) or in its columns."""
    text = decoded(data)
    if "\x00" in text:
        raise UnusableFile(_("Tệp CSV có ký tự không hợp lệ (NUL)."))
    csv.field_size_limit(LONGEST_CELL)
    try:
        table = list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True))
    except csv.Error as error:
        raise UnusableFile(_("Không đọc được CSV: %(error)s") % {"error": error}) from error
    header = next((row for row in table if any(row)), [])
    columns = [cell.strip().lower() for cell in header]
    if "name" not in columns:
        raise UnusableFile(_("Tệp CSV không có cột “name” ở dòng đầu."))
    return rows_of_table(_noun(name, columns), Path(name).name, table)


def _delimiter(text: str) -> str:
    header = next((line for line in text.splitlines() if line.strip()), "")
    return max(DELIMITERS, key=header.count)


def _noun(name: str, columns: list[str]) -> Noun:
    stem = Path(name).stem.lower()
    return next((noun for noun in Noun if noun in stem), noun_of_columns(columns))
