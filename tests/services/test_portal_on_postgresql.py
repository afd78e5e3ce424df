"""The portal on PostgreSQL, chosen by DATABASE_URL alone."""

import sys

import psycopg
import pytest

from tests.services.scripts import run


@pytest.mark.postgresql
@pytest.mark.slow
def test_migrations_run_on_an_empty_database_and_a_second_time_change_nothing(postgresql_database: str) -> None:
    environment = {"DATABASE_URL": postgresql_database, "DJANGO_SETTINGS_MODULE": "portal.settings.test"}

    first = run(sys.executable, "manage.py", "migrate", "--no-input", **environment)
    second = run(sys.executable, "manage.py", "migrate", "--no-input", **environment)

    assert first.status == 0, first.errors
    assert "No migrations to apply" in second.output
    with psycopg.connect(postgresql_database) as connection:
        tables = {name for (name,) in connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")}
    assert {"accounts_user", "articles_article", "registry_unit", "library_image"} <= tables
