"""A worker in a process of its own, on a database that the test shares with it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.db import connection

from tests.services.copied_database import copy_to
from tests.services.scripts import ROOT

PATIENCE_SECONDS = 120


@contextmanager
def running_worker(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """``manage.py worker`` with its files in ``folder``; ends with the block."""
    with _shared_database(folder) as url:
        environment = os.environ | {
            "DATABASE_URL": url,
            "DJANGO_SETTINGS_MODULE": "tests.search.worker_settings",
            "SEARCH_INDEX_DIR": str(settings.SEARCH_INDEX_DIR),
            "MEDIA_ROOT": str(settings.MEDIA_ROOT),
        }
        with (folder / "worker.log").open("wb") as log:
            worker = subprocess.Popen([sys.executable, "manage.py", "worker"], cwd=ROOT, env=environment, stderr=log)
            try:
                yield worker
            finally:
                worker.send_signal(signal.SIGTERM)
                worker.wait(PATIENCE_SECONDS)


@contextmanager
def _shared_database(folder: Path) -> Iterator[str]:
    """The address of the test's database; one in memory moves to a file meanwhile, for no other process sees it."""
    if connection.vendor != "sqlite":
        yield urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{connection.settings_dict['NAME']}").geturl()
        return
    file = folder / "shared.sqlite3"
    copy_to(file)
    in_memory, name = connection.connection, connection.settings_dict["NAME"]
    connection.settings_dict["NAME"] = str(file)
    connection.connection = None
    try:
        yield f"sqlite:///{file}"
    finally:
        connection.close()
        connection.settings_dict["NAME"] = name
        connection.connection = in_memory
