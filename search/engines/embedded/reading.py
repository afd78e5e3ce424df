"""Read-only connections, one a thread and file, that stop when their time is up."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from search.engines.base import EngineUnavailable
from search.engines.embedded.files import IndexFolder, opened

BUDGET_SECONDS: Final = 1.0
_OPERATIONS_BETWEEN_LOOKS: Final = 5_000


class TimeIsUp(Exception):
    """The query took longer than its budget."""


class Readers:
    """Opens the current file when it is first read and again when another has taken its place."""

    def __init__(self, folder: IndexFolder, budget: float = BUDGET_SECONDS) -> None:
        self.folder = folder
        self.budget = budget
        self._local = threading.local()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection for one query. Raises ``EngineUnavailable`` without a usable index, ``TimeIsUp`` in the end."""
        connection = self._connection()
        deadline = time.monotonic() + self.budget
        connection.set_progress_handler(lambda: time.monotonic() > deadline, _OPERATIONS_BETWEEN_LOOKS)
        try:
            # One transaction, so that every statement of a query sees the same state of the index.
            connection.execute("BEGIN")
            yield connection
        except sqlite3.OperationalError as error:
            if "interrupted" in str(error):
                raise TimeIsUp from error
            raise self._unavailable(error) from error
        except sqlite3.DatabaseError as error:
            raise self._unavailable(error) from error
        finally:
            self._end(connection)

    def close(self) -> None:
        """Close this thread's connection."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
        self._local.connection = self._local.file = None

    def _connection(self) -> sqlite3.Connection:
        file = self.folder.current()
        if file is None:
            raise EngineUnavailable("no index has been built")
        if getattr(self._local, "file", None) != file:
            self._open(file)
        connection: sqlite3.Connection = self._local.connection
        return connection

    def _open(self, file: Path) -> None:
        self.close()
        try:
            self._local.connection = opened(file, read_only=True)
        except sqlite3.Error as error:
            raise self.folder.unavailable(file, error) from error
        self._local.file = file

    def _unavailable(self, error: sqlite3.Error) -> EngineUnavailable:
        file: Path = self._local.file
        self.close()
        return self.folder.unavailable(file, error)

    def _end(self, connection: sqlite3.Connection) -> None:
        if getattr(self._local, "connection", None) is connection:
            connection.set_progress_handler(None, 0)
            if connection.in_transaction:
                connection.execute("ROLLBACK")
