"""``generate_archive``: fills an empty database with a synthetic archive for benchmarks."""

import argparse
from time import monotonic
from typing import Any, Final

from django.core.management.base import BaseCommand, CommandError, CommandParser

from home.archive.loading import fill_archive, is_empty
from search.engines.base import EngineUnavailable
from search.indexes import indexes, rebuild

_MOST: Final = 1_000_000
_TOLD_EVERY: Final = 5_000


class Command(BaseCommand):
    """``manage.py generate_archive --articles N [--seed S] [--index]``."""

    help = "Nạp kho bài mẫu tự tạo vào cơ sở dữ liệu trống để đo tốc độ; cùng số --seed luôn cho cùng nội dung."

    def add_arguments(self, parser: CommandParser) -> None:
        """Size, seed, and whether to build the search index at once."""
        parser.add_argument("--articles", type=_articles, required=True, metavar="N", help="số bài")
        parser.add_argument("--seed", type=int, default=1, metavar="S", help="số gieo (mặc định 1)")
        parser.add_argument("--index", action="store_true", help="lập luôn chỉ mục tìm kiếm")

    def handle(self, *args: Any, **options: Any) -> None:
        """Fill, tell how fast, say what remains to be done. Refuses a database that is not empty."""
        if not is_empty():
            raise CommandError("Cơ sở dữ liệu đã có bài hoặc đơn vị: kho bài mẫu chỉ nạp vào cơ sở dữ liệu trống.")
        begun = monotonic()
        fill_archive(options["articles"], options["seed"], self._tell)
        seconds = max(monotonic() - begun, 0.001)
        rate = options["articles"] / seconds
        self.stdout.write(f"Đã nạp {options['articles']} bài trong {seconds:.1f} giây ({rate:.0f} bài/giây).")
        if options["index"]:
            self._index()
        else:
            self.stdout.write("Chỉ mục tìm kiếm: chạy search_index rebuild, hoặc để tiến trình nền tự lập lại.")
        self.stdout.write("Bảng theo dõi liên kết của trang quản trị: chạy rebuild_references_index khi cần.")

    def _tell(self, number: int) -> None:
        if number % _TOLD_EVERY == 0:
            self.stdout.write(f"… {number} bài")
            self.stdout.flush()

    def _index(self) -> None:
        for index in indexes():
            try:
                number = rebuild(index)
            except EngineUnavailable as error:
                raise CommandError(f"Chưa lập được chỉ mục {index.name}: {error}") from error
            self.stdout.write(f"{index.name}: {number} tài liệu.")


def _articles(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= number <= _MOST:
        raise argparse.ArgumentTypeError(f"số bài từ 1 đến {_MOST}")
    return number
