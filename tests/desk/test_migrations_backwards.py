"""The migrations of the desk can be taken back on a database of its own and made again."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

from tests.services.copied_database import copy_to


@pytest.mark.slow
@pytest.mark.one_database
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_the_migrations_run_backwards_and_forwards(tmp_path: Path) -> None:
    place = tmp_path / "portal.sqlite3"
    if connection.vendor == "sqlite":
        copy_to(place)  # the first way forwards has been gone when the tests began
    environment = os.environ | {"DATABASE_URL": f"sqlite:///{place}", "DJANGO_SETTINGS_MODULE": "portal.settings.test"}

    def publishers_after(*target: str) -> int:
        command = [sys.executable, "manage.py", "migrate", *target, "--verbosity=0"]
        subprocess.run(command, cwd=Path(__file__).parents[2], env=environment, check=True)
        with sqlite3.connect(place) as opened:
            return int(opened.execute("select count(*) from auth_group where name = 'publisher'").fetchone()[0])

    assert [publishers_after(), publishers_after("desk", "zero"), publishers_after()] == [1, 0, 1]
