"""A registry file by its name and bytes."""

from pathlib import Path

from django.utils.translation import gettext as _

from news.registry.loading.csv_source import rows_of_csv
from news.registry.loading.json_source import rows_of_json
from news.registry.loading.source_row import SourceRow, UnusableFile
from news.registry.loading.xlsx_source import rows_of_xlsx


def read_rows(path: Path) -> list[SourceRow]:
    """Every row of the file, units before blocs before people. Raises ``UnusableFile``."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnusableFile(
            _("Không mở được tệp “%(path)s”: %(reason)s.") % {"path": path, "reason": error.strerror}
        ) from error
    if not data.strip():
        raise UnusableFile(_("Tệp trống."))
    match path.suffix.lower():
        case ".json":
            return rows_of_json(data)
        case ".csv" | ".tsv":
            return rows_of_csv(data, path.name)
        case ".xlsx" | ".xlsm":
            return rows_of_xlsx(data)
    raise UnusableFile(
        _("Không nhận ra định dạng “%(suffix)s”. Dùng .json, .csv hoặc .xlsx.") % {"suffix": path.suffix}
    )
