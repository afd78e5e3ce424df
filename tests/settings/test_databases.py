"""The database that ``DATABASE_URL`` names."""

import os
import subprocess
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured

from portal.settings.parts.databases import database_from


@pytest.mark.parametrize("url", ["postgres://u:p@host:5432/portal", "postgresql://u:p@host/portal"])
def test_postgresql_is_asked_over_connections_that_are_kept_and_checked(url: str) -> None:
    database = database_from(url)

    assert (database["ENGINE"], database["NAME"], database["HOST"]) == (
        "django.db.backends.postgresql",
        "portal",
        "host",
    )
    assert (database["CONN_MAX_AGE"], database["CONN_HEALTH_CHECKS"]) == (60, True)


def test_sqlite_lets_several_editors_write() -> None:
    options = database_from("sqlite:///var/portal.sqlite3")["OPTIONS"]

    assert options["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in options["init_command"]


@pytest.mark.parametrize("url", ["", "portal", "mysql://u:secret@host/portal", "/var/portal.sqlite3"])
def test_another_address_is_refused_in_words_without_its_password(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL must begin with one of: postgres://") as refused:
        database_from(url)

    assert "secret" not in str(refused.value)


def test_variables_set_to_nothing_mean_the_defaults() -> None:
    names = ("DATABASE_URL", "MEDIA_ROOT", "SITE_URL", "ELASTICSEARCH_URL", "REDIS_URL", "EMAIL_URL", "LOG_FORMAT")
    asked = "from portal.settings import base as s; print(s.DATABASES['default']['NAME'], s.MEDIA_ROOT, s.SITE_URL)"
    environment = os.environ | dict.fromkeys(names, "")

    said = subprocess.run([sys.executable, "-c", asked], env=environment, capture_output=True, text=True, check=True)

    database, media, site = said.stdout.split()
    assert database.endswith("var/portal.sqlite3")
    assert media.endswith("/media")
    assert site == "http://127.0.0.1:8000"
