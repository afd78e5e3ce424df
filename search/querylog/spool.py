"""A file that requests append to and the worker empties: a search waits for no database."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

LARGEST: Final = 20_000_000
_OPEN: Final = "searches.jsonl"
_TAKEN: Final = "searches-taken-*.jsonl"


class Spool:
    """Lines in ``folder``. Raises ``OSError`` where it cannot be written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def append(self, line: str) -> None:
        """Add a line in one write, which other processes never split. A spool that nobody empties stops growing."""
        try:
            file = self._opened()
        except FileNotFoundError:
            self.folder.mkdir(parents=True, exist_ok=True)
            file = self._opened()
        try:
            if os.fstat(file).st_size < LARGEST:
                os.write(file, f"{line}\n".encode())
        finally:
            os.close(file)

    def waiting(self) -> Iterator[Path]:
        """Files that nobody appends to any more, the oldest first; remove each when its lines are safe.

        What is open now is closed for the next call: who opened it a moment ago may still write.
        """
        yield from sorted(self.folder.glob(_TAKEN))
        file = self.folder / _OPEN
        if file.exists():
            file.rename(self.folder / _TAKEN.replace("*", str(file.stat().st_mtime_ns)))

    def _opened(self) -> int:
        return os.open(self.folder / _OPEN, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
