"""Import articles from files."""

import json
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from news.importing.importer import Importer, ImportOptions
from news.importing.proper_nouns import proper_nouns
from news.importing.readers import FORMATS
from news.importing.registry_adapter import registry_view
from news.importing.report import Outcome, report_of
from news.importing.sections import section_named
from news.importing.sources import files_of

UNUSABLE = 2
PROGRESS_EVERY = 25


class Command(BaseCommand):
    """``import_articles PATH…``: drafts (or published pages) and one JSON report."""

    help = "Nhập bài từ tệp văn bản hoặc HTML; chạy lại không tạo bài trùng; in báo cáo JSON."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The contract's arguments."""
        parser.add_argument("paths", nargs="+", metavar="PATH", type=Path)
        parser.add_argument("--format", choices=FORMATS, default="auto")
        parser.add_argument("--section", help="đường dẫn (slug) của chuyên mục nhận bài")
        parser.add_argument("--publish", action="store_true", help="đăng ngay thay vì để bản nháp")
        parser.add_argument("--dry-run", action="store_true", help="chỉ đọc và báo cáo, không ghi gì")
        parser.add_argument("--report", type=Path, help="ghi báo cáo vào tệp này thay vì in ra")

    def handle(self, *args: Any, **options: Any) -> None:
        """Import every file; exit code 2 only for arguments that cannot be used."""
        files = self._files(options["paths"])
        self._check_report(options["report"])
        importer = Importer(registry_view(), proper_nouns(), self._options(options))
        report = report_of(self._imported(importer, files))
        text = json.dumps(report, ensure_ascii=False, indent=1)
        if options["report"]:
            options["report"].write_text(text + "\n", encoding="utf-8")
        else:
            self.stdout.write(text)
        self.stderr.write(_summary(report["summary"]))

    def _files(self, paths: Sequence[Path]) -> list[Path]:
        missing = [str(path) for path in paths if not path.exists()]
        if missing:
            raise CommandError(f"Không có tệp hoặc thư mục: {', '.join(missing)}", returncode=UNUSABLE)
        files = list(files_of(paths))
        if not files:
            raise CommandError("Thư mục không có tệp bài viết nào.", returncode=UNUSABLE)
        return files

    @staticmethod
    def _check_report(path: Path | None) -> None:
        if path and (path.is_dir() or not path.resolve().parent.is_dir()):
            raise CommandError(f"Không ghi được báo cáo vào {path}.", returncode=UNUSABLE)

    @staticmethod
    def _options(options: dict[str, Any]) -> ImportOptions:
        section = section_named(options["section"]) if options["section"] else None
        if options["section"] and section is None:
            raise CommandError(f"Không có chuyên mục “{options['section']}”.", returncode=UNUSABLE)
        return ImportOptions(options["format"], section, options["publish"], options["dry_run"])

    def _imported(self, importer: Importer, files: Sequence[Path]) -> Iterator[Outcome]:
        for number, path in enumerate(files, 1):
            yield importer.take(path)
            if number % PROGRESS_EVERY == 0:
                self.stderr.write(f"Đã đọc {number}/{len(files)} bài…")


def _summary(counts: dict[str, int]) -> str:
    return (
        f"Mới {counts['created']}, cập nhật {counts['updated']}, "
        f"không đổi {counts['unchanged']}, giữ lại {counts['quarantined']}."
    )
