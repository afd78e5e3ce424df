"""A portal that has been installed: its static files are collected, joined and fingerprinted."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from portal.delivery.page_files import page_file


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the collected files."""
    return tmp_path_factory.mktemp("collected")


@pytest.fixture
def installed(settings: Any, collected: Path) -> Iterator[Path]:
    """The folder from which the portal serves its own files; those of the admin are left out."""
    settings.STATIC_ROOT = collected
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "portal.delivery.joined_sheets.JoinedSheetsStorage"}
    }
    if not any(collected.iterdir()):
        call_command("collectstatic", interactive=False, verbosity=0)
    yield collected
    page_file.cache_clear()
