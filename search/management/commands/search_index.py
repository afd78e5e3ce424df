"""Build, follow, check and describe the search index."""

import time
from collections.abc import Callable
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from search.checking import difference
from search.engines.base import EngineUnavailable
from search.indexes import catch_up_embedded, embedded_index, rebuild_embedded
from search.models import IndexFailure
from search.outbox.log import last_row


class Command(BaseCommand):
    """``manage.py search_index rebuild|catch_up|check|status``."""

    help = "Chỉ mục tìm kiếm: lập lại, áp dụng thay đổi còn chờ, so với cơ sở dữ liệu, xem tình trạng."

    def add_arguments(self, parser: CommandParser) -> None:
        """What to do."""
        parser.add_argument("action", choices=sorted(self.actions))

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it; exit code 1 when ``check`` finds a difference or the index cannot be used."""
        try:
            self.actions[options["action"]](self)
        except EngineUnavailable as error:
            raise CommandError(f"Chưa dùng được chỉ mục: {error}. Hãy chạy search_index rebuild.") from error

    def rebuild(self) -> None:
        """A new index beside the old one, then in its place."""
        started = time.monotonic()
        number = rebuild_embedded(progress=self._tell)
        seconds = max(time.monotonic() - started, 0.001)
        self.stdout.write(f"Đã lập chỉ mục {number} tài liệu trong {seconds:.1f} giây ({number / seconds:.0f}/giây).")

    def catch_up(self) -> None:
        """Apply what is waiting."""
        self.stdout.write(f"Đã cập nhật {catch_up_embedded()} tài liệu.")

    def compare(self) -> None:
        """Compare with the database."""
        index = embedded_index()
        found = difference(index, index.stored)
        for label, keys in (("thiếu", found.missing), ("thừa", found.orphaned), ("cũ", found.outdated)):
            for key in keys[:20]:
                self.stdout.write(f"{label}: {key}")
        if found:
            raise CommandError(
                f"Chỉ mục khác cơ sở dữ liệu: thiếu {len(found.missing)}, thừa {len(found.orphaned)}, "
                f"cũ {len(found.outdated)}. Chạy search_index catch_up, sau đó rebuild nếu vẫn khác."
            )
        self.stdout.write("Chỉ mục khớp với cơ sở dữ liệu.")

    def status(self) -> None:
        """Engine, counts, lag."""
        index = embedded_index()
        counts = index.counts()
        self.stdout.write(f"Công cụ: {index.name}; tệp {index.folder.current()}")
        for noun, number in sorted(counts.items()):
            self.stdout.write(f"  {noun}: {number}")
        waiting = last_row() - index.position()
        failures = IndexFailure.objects.filter(index=index.name)
        dead = failures.filter(next_try_at=None).count()
        self.stdout.write(f"Chờ áp dụng: {waiting}; lỗi đang thử lại: {failures.count() - dead}; lỗi cần xem: {dead}")

    def _tell(self, number: int) -> None:
        self.stdout.write(f"… {number}")

    actions: dict[str, Callable[["Command"], None]] = {
        "rebuild": rebuild,
        "catch_up": catch_up,
        "check": compare,
        "status": status,
    }
