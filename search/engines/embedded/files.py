"""Where the index file lies, and how a new one takes the place of the old one."""

import os
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import structlog

from search.engines.base import EngineUnavailable
from search.engines.embedded.schema import VERSION

log = structlog.get_logger("search.embedded")
_POINTER: Final = "current"
_PREFIX: Final = "index-"
_SUFFIX: Final = ".sqlite3"
_DAMAGES: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_PRIMARY: Final = 0xFF  # the part of an extended error code that tells its kind


class IndexFolder:
    """A folder with index files, of which ``current`` names the one in use."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def current(self) -> Path | None:
        """The file in use; None before the first one is built."""
        try:
            name = (self.path / _POINTER).read_text(encoding="ascii").strip()
        except OSError:
            return None
        file = self.path / name
        return file if name.startswith(_PREFIX) and file.exists() else None

    def new_file(self) -> Path:
        """A name that no file of the folder has, for the next index."""
        self.path.mkdir(parents=True, exist_ok=True)
        now = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        return self.path / f"{_PREFIX}v{VERSION}-{now}-{os.getpid()}{_SUFFIX}"

    def put_in_use(self, file: Path) -> None:
        """Make ``file`` the current one in one step, then remove every other index file."""
        pointer = self.path / f"{_POINTER}.{os.getpid()}"
        pointer.write_text(file.name, encoding="ascii")
        pointer.replace(self.path / _POINTER)
        self.remove_all_but(file)

    def unavailable(self, file: Path, error: sqlite3.Error) -> EngineUnavailable:
        """What to raise for an error of ``file``; a damaged one goes out of use, and the worker builds another."""
        if is_damage(error):
            log.error("the index file is damaged and will be built anew", file=file.name, error=str(error))
            self._take_out_of_use(file)
        return EngineUnavailable(str(error))

    def _take_out_of_use(self, file: Path) -> None:
        if self.current() == file:
            with suppress(OSError):  # a folder that cannot be written to: the operator reads of it in the log
                (self.path / _POINTER).unlink(missing_ok=True)

    def remove_all_but(self, kept: Path | None) -> None:
        """Remove index files that are not in use. Who still reads one goes on reading it."""
        for file in self.path.glob(f"{_PREFIX}*"):
            if kept is None or not file.name.startswith(kept.name):
                file.unlink(missing_ok=True)


def is_damage(error: Exception) -> bool:
    """Whether the file itself is broken, rather than busy or away."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & _PRIMARY in _DAMAGES


def opened(file: Path, read_only: bool) -> sqlite3.Connection:
    """A connection in autocommit mode. Raises ``sqlite3.Error``."""
    mode = "ro" if read_only else "rw"
    connection = sqlite3.connect(
        f"file:{file}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False, timeout=5
    )
    connection.executescript("PRAGMA cache_size = -32000; PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY;")
    if not read_only:
        connection.execute("PRAGMA synchronous = NORMAL")
    return connection
