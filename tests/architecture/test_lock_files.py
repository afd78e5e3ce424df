"""The lock files: one set of versions, with hashes, from whichever mirror is near."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)
LOCKS = ("requirements.lock", "requirements-dev.lock")


def pins(lock: str) -> dict[str, str]:
    return {canonicalize_name(name): version for name, version in PINNED.findall(read(lock))}


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_file_names_no_address(lock: str) -> None:
    assert "://" not in read(lock)
    assert "--index-url" not in read(lock)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_of_a_lock_file_has_a_hash(lock: str) -> None:
    entries = re.split(r"\n(?=[A-Za-z0-9])", read(lock))
    without = [entry.splitlines()[0] for entry in entries if PINNED.match(entry) and "--hash=sha256:" not in entry]

    assert without == []


def test_tests_run_on_the_versions_that_are_served() -> None:
    served, tested = (pins(lock) for lock in LOCKS)

    assert {name: tested.get(name) for name in served} == served


def test_lock_file_holds_a_version_that_each_dependency_allows() -> None:
    dependencies = [Requirement(text) for text in tomllib.loads(read("pyproject.toml"))["project"]["dependencies"]]
    locked = pins("requirements.lock")

    refused = [str(wanted) for wanted in dependencies if locked[canonicalize_name(wanted.name)] not in wanted.specifier]

    assert refused == []
