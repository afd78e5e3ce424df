"""Build, follow, check and describe the search index."""

import time
from collections.abc import Callable
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from search.checking import difference
from search.engines.base import EngineUnavailable, Index
from search.indexes import catch_up, indexes, rebuild
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
        for index in indexes():
            started = time.monotonic()
            number = rebuild(index, progress=self._tell)
            seconds = max(time.monotonic() - started, 0.001)
            rate = number / seconds
            self.stdout.write(
                f"{index.name}: đã lập chỉ mục {number} tài liệu trong {seconds:.1f} giây ({rate:.0f}/giây)."
            )

    def catch_up(self) -> None:
        """Apply what is waiting."""
        for index in indexes():
            self.stdout.write(f"{index.name}: đã cập nhật {catch_up(index)} tài liệu.")

    def compare(self) -> None:
        """Compare every index with the database."""
        different = [index.name for index in indexes() if self._differs(index)]
        if different:
            raise CommandError("Chạy search_index catch_up, sau đó rebuild nếu vẫn khác: " + ", ".join(different))

    def status(self) -> None:
        """Engine, counts, lag."""
        for index in indexes():
            counts = index.counts()
            self.stdout.write(f"{index.name}: {sum(counts.values())} tài liệu")
            for noun, number in sorted(counts.items()):
                self.stdout.write(f"  {noun}: {number}")
            waiting = last_row() - index.position()
            failures = IndexFailure.objects.filter(index=index.name)
            dead = failures.filter(next_try_at=None).count()
            retried = failures.count() - dead
            self.stdout.write(f"  chờ áp dụng: {waiting}; lỗi đang thử lại: {retried}; lỗi cần xem: {dead}")

    def _differs(self, index: Index) -> bool:
        found = difference(index)
        for label, keys in (("thiếu", found.missing), ("thừa", found.orphaned), ("cũ", found.outdated)):
            for key in keys[:20]:
                self.stdout.write(f"{index.name}: {label} {key}")
        if not found:
            self.stdout.write(f"{index.name}: khớp với cơ sở dữ liệu.")
            return False
        numbers = f"thiếu {len(found.missing)}, thừa {len(found.orphaned)}, cũ {len(found.outdated)}"
        self.stdout.write(f"{index.name}: khác cơ sở dữ liệu: {numbers}.")
        return True

    def _tell(self, number: int) -> None:
        self.stdout.write(f"… {number}")

    actions: dict[str, Callable[["Command"], None]] = {
        "rebuild": rebuild,
        "catch_up": catch_up,
        "check": compare,
        "status": status,
    }
