"""``import_registry FILE [--dry-run] [--report FILE]``."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from news.registry.loading.loader import load_registry
from news.registry.loading.report import LoadReport
from news.registry.loading.source_row import UnusableFile

UNUSABLE = 2


class Command(BaseCommand):
    """Brings an office's own units, blocs and people into the registry. Running it again changes nothing."""

    help = "Nhập đơn vị, khối thi đua và cá nhân từ tệp JSON, CSV hoặc XLSX."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The arguments of the public contract."""
        parser.add_argument("file", type=Path, help="tệp .json, .csv hoặc .xlsx (mỗi trang tính một loại)")
        parser.add_argument("--dry-run", action="store_true", help="chỉ xem kết quả, không ghi gì")
        parser.add_argument("--report", type=Path, help="ghi báo cáo JSON vào tệp này")

    def handle(self, *args: Any, **options: Any) -> None:
        """Load, write the report, say what a person must look at. Exit status 2 for an unusable file."""
        try:
            report = load_registry(options["file"], dry_run=options["dry_run"])
        except UnusableFile as error:
            raise CommandError(str(error), returncode=UNUSABLE) from error
        self._write_report(report, options["report"])
        self._tell(report)

    def _write_report(self, report: LoadReport, target: Path | None) -> None:
        if target is None:
            return
        try:
            target.write_text(report.as_json() + "\n", encoding="utf-8")
        except OSError as error:
            raise CommandError(
                _("Không ghi được báo cáo “%(target)s”: %(reason)s.") % {"target": target, "reason": error.strerror},
                returncode=UNUSABLE,
            ) from error

    def _tell(self, report: LoadReport) -> None:
        for row in report.doubts():
            self.stdout.write(
                _("%(where)s – %(name)s: %(names)s")
                % {"where": row.where, "name": row.name, "names": " ".join(row.reasons)}
            )
        counts = report.counts()
        self.stdout.write(
            _("Thêm %(created)s, bổ sung %(updated)s, giữ nguyên %(unchanged)s, cần xem lại %(doubtful)s.")
            % {
                "created": counts["created"],
                "updated": counts["updated"],
                "unchanged": counts["unchanged"],
                "doubtful": counts["doubtful"],
            }
        )
        if report.dry_run:
            self.stdout.write(_("Chạy thử: chưa ghi gì."))
