"""Run the background worker."""

from typing import Any

from django.core.management.base import BaseCommand

from portal.operations.worker import PortalWorker


class Command(BaseCommand):
    """``manage.py worker``: queued tasks, schedule and search outbox, until stopped."""

    help = "Chạy tiến trình nền: việc chờ, lịch hẹn giờ, cập nhật chỉ mục tìm kiếm."

    def handle(self, *args: Any, **options: Any) -> None:
        """Work until SIGTERM or SIGINT."""
        worker = PortalWorker()
        worker.stop_on_signals()
        worker.run()
