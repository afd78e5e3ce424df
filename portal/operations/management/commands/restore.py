"""Put a backup back."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from portal.operations.backup.refusal import BackupRefused
from portal.operations.backup.restoring import restore_backup


class Command(BaseCommand):
    """``manage.py restore DIR [--force]``."""

    help = "Khôi phục cổng từ thư mục đã sao lưu, rồi lập lại chỉ mục tìm kiếm. Hãy dừng cổng trước khi chạy."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where from, and whether to replace what is there."""
        parser.add_argument("folder", type=Path, metavar="DIR", help="thư mục do lệnh backup tạo ra")
        parser.add_argument("--force", action="store_true", help="thay toàn bộ dữ liệu đang có; không lấy lại được")

    def handle(self, *args: Any, **options: Any) -> None:
        """Put it back; CommandError where it does not fit or this portal is not empty."""
        try:
            restore_backup(options["folder"], self.stdout.write, options["force"])
        except (BackupRefused, OSError) as error:
            raise CommandError(f"Chưa khôi phục được: {error}") from error
        self.stdout.write("Xong. Phiên đăng nhập cũ không còn: mọi người đăng nhập lại.")
