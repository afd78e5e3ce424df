"""Prove that what was published is kept unchanged."""

import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from news.articles.versions.verification import Break, verify


class Command(BaseCommand):
    """``manage.py verify_versions``: exits 1 and names the first broken link of each article that has one."""

    help = "Kiểm chứng chuỗi phiên bản đã đăng; mã thoát 1 nếu có chỗ đứt."

    def add_arguments(self, parser: CommandParser) -> None:
        """``--article`` limits the proof to one article."""
        parser.add_argument("--article", type=int, metavar="ID", help="chỉ bài có số này")

    def handle(self, *args: Any, **options: Any) -> None:
        """One line a break, then the counts."""
        articles = broken = 0
        for found in verify(options["article"]):
            articles += 1
            if found:
                broken += 1
                self.stderr.write(_line(found))
        self.stdout.write(f"Đã kiểm {articles} bài, {broken} bài có chỗ đứt.")
        if broken:
            sys.exit(1)


def _line(found: Break) -> str:
    place = f"bài {found.article_id}" if found.number is None else f"bài {found.article_id}, bản {found.number}"
    return f"{place}: {found.fault}"
