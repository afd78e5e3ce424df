"""Modules stay small and are named after what they hold."""

import statistics
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("portal", "news", "search", "home")
LONGEST_MODULE = 300
LONGEST_AT_THE_MEDIAN = 80
VAGUE_NAMES = {
    "common", "functions", "helper", "helpers", "manager", "misc", "miscellaneous", "stuff", "tools", "util", "utils",
}  # fmt: skip


def modules(*packages: str) -> list[Path]:
    return [path for package in packages for path in (ROOT / package).rglob("*.py") if "migrations" not in path.parts]


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_module_is_longer_than_its_one_noun() -> None:
    too_long = {str(path.relative_to(ROOT)): lines(path) for path in modules(*PACKAGES, "tests")}
    too_long = {name: count for name, count in too_long.items() if count > LONGEST_MODULE}

    assert too_long == {}


def test_half_of_the_modules_are_short() -> None:
    lengths = [lines(path) for path in modules(*PACKAGES) if path.name != "__init__.py"]

    assert statistics.median(lengths) < LONGEST_AT_THE_MEDIAN


@pytest.mark.parametrize("package", [*PACKAGES, "tests"])
def test_no_module_has_a_name_that_says_nothing(package: str) -> None:
    vague = [path for path in modules(package) if VAGUE_NAMES & {path.stem, path.parent.name}]

    assert vague == []


def test_every_folder_with_modules_is_a_package() -> None:
    missing = {
        str(path.parent.relative_to(ROOT)) for path in modules(*PACKAGES) if not (path.parent / "__init__.py").exists()
    }

    assert missing == set()
