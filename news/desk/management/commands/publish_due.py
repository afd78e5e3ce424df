"""Publish and expire what is due."""

from typing import Any

from django.core.management.base import BaseCommand

from news.desk.due import publish_due


class Command(BaseCommand):
    """``manage.py publish_due``: what the worker does every 20 seconds, once."""

    help = "Đăng bài đến giờ, gỡ bài hết hạn."

    def handle(self, *args: Any, **options: Any) -> None:
        """Print one line with the counts."""
        outcome = publish_due()
        self.stdout.write(f"Đã đăng {outcome.published} bài, hết hạn {outcome.expired} bài, lỗi {outcome.failed} bài.")
