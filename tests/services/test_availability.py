"""Finding the services, and saying plainly why one cannot be used."""

from pathlib import Path

import pytest

from tests.services import availability


@pytest.fixture
def bare_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing configured, nothing started, nothing installed."""
    for variable in ("DATABASE_URL", "ELASTICSEARCH_URL", "CHROMIUM"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(availability, "SERVICES_DIR", tmp_path)
    return tmp_path


def test_missing_services_are_named_with_the_remedy(bare_machine: Path) -> None:
    assert availability.postgresql().address is None
    assert "make services" in availability.postgresql().reason
    assert "make services" in availability.elasticsearch().reason
    assert "Debian package is called chromium" in availability.chromium().reason


def test_an_address_nobody_answers_at_is_not_available(bare_machine: Path) -> None:
    for service, url in (("postgresql", "postgres://u:p@127.0.0.1:9/x"), ("elasticsearch", "http://127.0.0.1:9")):
        (bare_machine / service).mkdir()
        (bare_machine / service / "url").write_text(f"{url}\n")

    assert availability.postgresql().reason.startswith("PostgreSQL does not answer at")
    assert availability.elasticsearch().reason.startswith("Elasticsearch does not answer at http://127.0.0.1:9")


def test_reasons_never_show_the_password(bare_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://portal:very-secret@127.0.0.1:9/portal")

    assert "very-secret" not in availability.postgresql().reason


def test_the_database_of_the_embedded_default_is_not_taken_for_postgresql(
    bare_machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///portal.sqlite3")

    assert availability.postgresql().address is None


def test_chromium_can_be_named(bare_machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = bare_machine / "my-browser"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("CHROMIUM", str(program))

    assert availability.chromium().address == str(program)
