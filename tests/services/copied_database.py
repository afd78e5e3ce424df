"""The database of the tests in a file of its own, for other processes."""

import sqlite3
from pathlib import Path

from django.db import connection


def copy_to(file: Path) -> None:
    """Write what the database in memory holds to ``file``. No transaction may be open; SQLite only."""
    connection.ensure_connection()
    with sqlite3.connect(file) as copy:
        connection.connection.backup(copy)
    copy.close()
