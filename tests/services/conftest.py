"""Folders and ports for second services beside the ones of ``make services``."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services import availability


@pytest.fixture
def own_folder() -> Iterator[Path]:
    """A folder for run-time files that the unprivileged user of PostgreSQL may enter, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="portal-services-", dir="/var/tmp"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def services_of_ours(request: pytest.FixtureRequest) -> None:
    """Leave the test out where the services are somebody else's: their programs need not be on this machine."""
    name = next(mark for mark in ("postgresql", "elasticsearch") if request.node.get_closest_marker(mark))
    if not (availability.SERVICES_DIR / name / "url").exists():
        pytest.skip(f"{name} here was not started by `make services`, so its scripts are not tried")
