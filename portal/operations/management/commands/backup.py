"""Back the whole portal up."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from portal.operations.backup.making import make_backup
from portal.operations.backup.refusal import BackupRefused


class Command(BaseCommand):
    """``manage.py backup DIR``."""

    help = "Sao lưu toàn bộ cổng vào một thư mục: cơ sở dữ liệu và tệp tải lên. Cổng vẫn chạy trong lúc sao lưu."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where to."""
        parser.add_argument("folder", type=Path, metavar="DIR", help="thư mục chưa có hoặc còn trống")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write it; CommandError where the folder cannot be used."""
        folder: Path = options["folder"]
        try:
            manifest = make_backup(folder, self.stdout.write)
        except (BackupRefused, OSError) as error:
            raise CommandError(f"Chưa sao lưu được: {error}") from error
        self.stdout.write(f"Đã sao lưu vào {folder} lúc {manifest.made_at}.")
