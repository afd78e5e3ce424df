"""Serve the portal on one machine."""

import os
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from portal.operations.processes import ProcessGroup


class Command(BaseCommand):
    """``manage.py serve``: web server and worker, started and stopped together."""

    help = "Chạy máy chủ web và tiến trình nền; dừng một là dừng cả hai."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where to listen."""
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=int(os.environ.get("PORT", "8000")))

    def handle(self, *args: Any, **options: Any) -> None:
        """Run until Ctrl C or SIGTERM."""
        address = f"{options['host']}:{options['port']}"
        web = [sys.executable, "-m", "gunicorn", "portal.wsgi", "--bind", address]
        web += ["--worker-class", "gthread", "--workers", "2", "--threads", "4", "--log-level", "warning"]
        worker = [sys.executable, "manage.py", "worker"]
        self.stdout.write(f"Cổng thông tin: http://{address}/ · Quản trị: http://{address}/quan-tri/ · Ctrl C để dừng")
        sys.exit(ProcessGroup([web, worker]).run())
