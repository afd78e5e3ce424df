"""Transactions of others, held open on a real PostgreSQL where only the log lives."""

import threading
from typing import Any

from django.db import connections, transaction

from search.models import OutboxRow
from search.outbox.log import note

ALIAS, NOUN = "log", "probe"
PATIENCE_SECONDS = 60


class Router:
    """The search room lives on the real server."""

    def db_for_read(self, model: Any, **_hints: Any) -> str | None:
        return ALIAS if model._meta.app_label == "search" else None

    db_for_write = db_for_read


class Here:
    """The connection of the present thread to the real server."""

    def __getattr__(self, name: str) -> Any:
        return getattr(connections[ALIAS], name)


class Writer:
    """Somebody else's transaction, held open in a thread until it is told how to end."""

    def __init__(self, *record_ids: int) -> None:
        self.record_ids = record_ids
        self.written, self.may_end = threading.Event(), threading.Event()
        self.rolls_back = False
        self.thread = threading.Thread(target=self._write, daemon=True)
        self.thread.start()
        assert self.written.wait(PATIENCE_SECONDS)

    def _write(self) -> None:
        with transaction.atomic(using=ALIAS):
            note(NOUN, self.record_ids)
            self.written.set()
            self.may_end.wait()
            if self.rolls_back:
                transaction.set_rollback(True, using=ALIAS)
        connections[ALIAS].close()

    def commits(self) -> None:
        self.may_end.set()
        self.thread.join(PATIENCE_SECONDS)

    def gives_up(self) -> None:
        self.rolls_back = True
        self.commits()


class Elsewhere:
    """A transaction that reads the log, writes something else and stays open, as an import into another room does."""

    def __enter__(self) -> None:
        self.done, self.begun = threading.Event(), threading.Event()
        self.thread = threading.Thread(target=self._work, daemon=True)
        self.thread.start()
        assert self.begun.wait(PATIENCE_SECONDS)

    def _work(self) -> None:
        with transaction.atomic(using=ALIAS):
            list(OutboxRow.objects.all())
            with connections[ALIAS].cursor() as cursor:
                cursor.execute("CREATE TABLE elsewhere ()")
            self.begun.set()
            self.done.wait()
            transaction.set_rollback(True, using=ALIAS)
        connections[ALIAS].close()

    def __exit__(self, *_error: object) -> None:
        self.done.set()
        self.thread.join(PATIENCE_SECONDS)
