"""Making the virtual environment on machines that lack something."""

import shutil
from pathlib import Path

import pytest

from tests.services.scripts import ROOT, run

SCRIPT = "deploy/environment.sh"


def program(folder: Path, name: str, body: str) -> str:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_too_old_a_python_is_answered_with_what_to_install(tmp_path: Path) -> None:
    old = program(tmp_path, "python-old", "exit 1")

    outcome = run(SCRIPT, "runtime", PYTHON=old, VENV=str(tmp_path / "venv"))

    assert outcome.status == 1
    assert "Thiếu Python 3.11 trở lên" in outcome.errors
    assert "sudo apt-get install python3 python3-venv" in outcome.errors
    assert "Traceback" not in outcome.errors


def test_a_python_without_venv_is_answered_with_what_to_install(tmp_path: Path) -> None:
    bare = program(tmp_path, "python-bare", 'case "$2" in *ensurepip*) exit 1 ;; esac')

    outcome = run(SCRIPT, "runtime", PYTHON=bare, VENV=str(tmp_path / "venv"))

    assert outcome.status == 1
    assert "Thiếu mô-đun venv của Python: hãy chạy  sudo apt-get install python3-venv" in outcome.errors
    assert "Python's venv module is missing" in outcome.errors


@pytest.fixture
def recording_environment(tmp_path: Path) -> Path:
    """A virtual environment whose Python only notes what it was asked to do."""
    environment = tmp_path / "venv"
    (environment / "bin").mkdir(parents=True)
    program(environment / "bin", "python", f'echo "$@" >> {tmp_path}/asked')
    return environment


def test_packages_are_installed_by_hash_and_only_when_the_lock_changed(recording_environment: Path) -> None:
    asked = recording_environment.parent / "asked"

    first = run(SCRIPT, "runtime", VENV=str(recording_environment))
    after_first = asked.read_text()
    second = run(SCRIPT, "runtime", VENV=str(recording_environment))

    assert first.status == second.status == 0
    assert "--require-hashes -r requirements.lock" in after_first
    assert asked.read_text().count("--require-hashes") == 1
    assert second.output == ""


def test_a_changed_lock_is_installed_again(recording_environment: Path) -> None:
    run(SCRIPT, "runtime", VENV=str(recording_environment))
    (recording_environment / "installed-runtime.lock").write_text("older\n")

    run(SCRIPT, "runtime", VENV=str(recording_environment))

    assert (recording_environment.parent / "asked").read_text().count("--require-hashes") == 2


def test_the_development_lock_serves_for_both(recording_environment: Path) -> None:
    run(SCRIPT, "dev", VENV=str(recording_environment))
    run(SCRIPT, "runtime", VENV=str(recording_environment))

    assert (recording_environment.parent / "asked").read_text().count("--require-hashes") == 1


def test_an_unknown_purpose_is_refused() -> None:
    assert run(SCRIPT, "nonsense").errors == "usage: deploy/environment.sh runtime|dev"


def test_bare_make_lists_every_target() -> None:
    make = shutil.which("make")
    assert make is not None

    listed = run(make, "--no-print-directory", "-C", str(ROOT)).output

    for target in ("run", "test", "dev", "lint", "services", "services-stop", "bench", "help"):
        assert f"make {target} " in listed
