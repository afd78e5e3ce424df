"""The index file as something that is written: it follows the log, or is built anew."""

import socket
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from search.documents.document import SearchDocument
from search.documents.storage import from_bytes
from search.engines.base import EngineUnavailable, Progress
from search.engines.embedded.building import build
from search.engines.embedded.files import IndexFolder, is_damage, opened
from search.engines.embedded.schema import VERSION
from search.engines.embedded.writing import DocumentWriter
from search.outbox.log import report_position


class EmbeddedIndex:
    """Writes to the current file of ``folder``. Each host has its own, so the name holds the host's."""

    def __init__(self, folder: IndexFolder) -> None:
        self.folder = folder
        self.name = f"embedded@{socket.gethostname()}"[:120]
        self._writer: DocumentWriter | None = None

    def is_usable(self) -> bool:
        """Whether there is a file, and this version of the program can read it."""
        try:
            return self._meta("version") == VERSION
        except EngineUnavailable:
            return False

    def position(self) -> int:
        """The last row of the log that has been applied."""
        return int(self._meta("position"))

    def keys(self) -> list[str]:
        """Keys of all documents in the file."""
        with self._connection(read_only=True) as connection:
            return [key for (key,) in connection.execute("SELECT key FROM documents")]

    def counts(self) -> dict[str, int]:
        """Number of documents by noun."""
        with self._connection(read_only=True) as connection:
            return dict(connection.execute("SELECT noun, count(*) FROM documents GROUP BY noun").fetchall())

    def stored(self, keys: list[str]) -> dict[str, SearchDocument]:
        """Documents by key, as they stand in the file."""
        statement = "SELECT data FROM documents JOIN stored USING (id) WHERE key = ?"
        with self._connection(read_only=True) as connection:
            rows = (connection.execute(statement, (key,)).fetchone() for key in keys)
            documents = [from_bytes(row[0]) for row in rows if row]
        return {document.key: document for document in documents}

    @contextmanager
    def locked(self) -> Iterator[None]:
        """One write transaction around all that is applied; rolled back on an error."""
        with self._connection(read_only=False) as connection:
            connection.execute("BEGIN IMMEDIATE")
            self._writer = DocumentWriter(connection)
            try:
                yield
                self._writer.flush()
                connection.execute("COMMIT")
            finally:
                self._writer = None
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def apply(self, documents: Iterable[SearchDocument], gone: Iterable[str]) -> dict[str, str]:
        """Write within ``locked``; a document that cannot be written leaves the others alone."""
        writer = self._held_writer()
        for key in gone:
            writer.remove(key)
        errors: dict[str, str] = {}
        for document in documents:
            writer.connection.execute("SAVEPOINT document")
            try:
                writer.replace(document)
            except (sqlite3.Error, ValueError) as error:
                if is_damage(error):
                    raise
                writer.connection.execute("ROLLBACK TO document")
                errors[document.key] = f"{type(error).__name__}: {error}"
            writer.connection.execute("RELEASE document")
        return errors

    def advance(self, position: int) -> None:
        """Note the position in the transaction of ``locked``; it never goes back."""
        self._held_writer().connection.execute(
            "UPDATE meta SET value = ? WHERE name = 'position' AND CAST(value AS INTEGER) < ?",
            (str(position), position),
        )

    def report(self, position: int) -> None:
        """Tell the other hosts, so that rows which this file still needs are kept."""
        report_position(self.name, position)

    def rebuild(self, documents: Iterable[SearchDocument], position: int, progress: Progress | None = None) -> int:
        """Build a new file and put it in use; the old one serves until then. Returns the number of documents."""
        file = self.folder.new_file()
        try:
            number = build(file, documents, position, progress)
        except BaseException:
            _remove(file)
            raise
        self.folder.put_in_use(file)
        return number

    def _held_writer(self) -> DocumentWriter:
        if self._writer is None:
            raise RuntimeError("apply and advance are called within locked")
        return self._writer

    def _meta(self, name: str) -> str:
        with self._connection(read_only=True) as connection:
            row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return str(row[0])

    @contextmanager
    def _connection(self, read_only: bool) -> Iterator[sqlite3.Connection]:
        file = self.folder.current()
        if file is None:
            raise EngineUnavailable("no index has been built")
        try:
            connection = opened(file, read_only)
        except sqlite3.Error as error:
            raise self.folder.unavailable(file, error) from error
        try:
            yield connection
        except sqlite3.DatabaseError as error:
            raise self.folder.unavailable(file, error) from error
        finally:
            connection.close()


def _remove(file: Path) -> None:
    for part in file.parent.glob(f"{file.name}*"):
        part.unlink(missing_ok=True)
