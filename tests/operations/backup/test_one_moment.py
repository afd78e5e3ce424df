"""A backup of a portal that goes on working holds the rows of one moment."""

import threading
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from pytest_django import Settings

from portal.operations.backup import making
from portal.operations.backup.bare_tables import kept_models
from portal.operations.backup.manifest import Manifest
from portal.operations.backup.rows import write_rows
from tests.factories.user import UserFactory


def _somebody_else_signs_up() -> None:
    def sign_up() -> None:
        UserFactory()
        connection.close()

    elsewhere = threading.Thread(target=sign_up)
    elsewhere.start()
    elsewhere.join()


@pytest.mark.skipif(connection.vendor != "postgresql", reason="on SQLite nobody can write while a backup reads")
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_what_is_written_meanwhile_is_left_out(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.MEDIA_ROOT = str(tmp_path / "media")
    (tmp_path / "media").mkdir()
    people = get_user_model().objects
    assert next(iter(kept_models())) is not people.model
    written: list[type[Any]] = []

    def write_while_others_work(table: type[Any], file: Path) -> int:
        rows = write_rows(table, file)
        if not written:
            _somebody_else_signs_up()
        written.append(table)
        return rows

    monkeypatch.setattr(making, "write_rows", write_while_others_work)
    before = people.count()

    made = making.make_backup(tmp_path / "backup", lambda _line: None)

    assert people.count() == before + 1
    assert made.rows["accounts.User"] == before
    assert Manifest.read(tmp_path / "backup").rows == made.rows
