"""A registry file by its name and bytes."""

from pathlib import Path

from news.registry.loading.csv_source import rows_of_csv
from news.registry.loading.json_source import rows_of_json
from news.registry.loading.source_row import SourceRow, UnusableFile
from news.registry.loading.xlsx_source import rows_of_xlsx


def read_rows(path: Path) -> list[SourceRow]:
    """Every row of the file, units before blocs before people. Raises ``UnusableFile``."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnusableFile(f"Không mở được tệp “{path}”: {error.strerror}.") from error
    if not data.strip():
        raise UnusableFile("Tệp trống.")
    match path.suffix.lower():
        case ".json":
            return rows_of_json(data)
        case ".csv" | ".tsv":
            return rows_of_csv(data, path.name)
        case ".xlsx" | ".xlsm":
            return rows_of_xlsx(data)
    raise UnusableFile(f"Không nhận ra định dạng “{path.suffix}”. Dùng .json, .csv hoặc .xlsx.")
