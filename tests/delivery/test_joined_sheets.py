"""Style sheets joined at installation."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage
from django.core.management import call_command

from portal.delivery.joined_sheets import SourcePaths, joined


def _sources(**texts: str) -> SourcePaths:
    storage = InMemoryStorage()
    for name, text in texts.items():
        storage.save(f"css/{name.replace('_', '/')}.css", ContentFile(text.encode()))
    return {f"css/{name.replace('_', '/')}.css": (storage, f"css/{name.replace('_', '/')}.css") for name in texts}


def test_imports_are_replaced_by_what_they_name_in_their_order() -> None:
    sources = _sources(
        site='@import url("first.css");\n@import url("second.css");\nb{c:d}\n', first="a{b:c}\n", second="p{q:r}\n"
    )

    assert joined("css/site.css", sources) == "a{b:c}\np{q:r}\nb{c:d}\n"


def test_addresses_are_seen_from_the_folder_of_the_joined_sheet() -> None:
    sources = _sources(
        site='@import url("parts/one.css");\n',
        parts_one="a{b:url(../../fonts/x.woff2)}i{j:url(data:image/png;base64,x)}k{l:url(pictures/y.svg)}",
    )

    assert joined("css/site.css", sources) == (
        "a{b:url(../fonts/x.woff2)}i{j:url(data:image/png;base64,x)}k{l:url(parts/pictures/y.svg)}"
    )


def test_an_import_of_nothing_stops_the_installation() -> None:
    with pytest.raises(KeyError):
        joined("css/site.css", _sources(site='@import url("missing.css");\n'))


@pytest.mark.slow
def test_an_installation_serves_one_sheet_with_fingerprinted_fonts(settings: Any, tmp_path: Path) -> None:
    settings.STATIC_ROOT = tmp_path
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "portal.delivery.joined_sheets.JoinedSheetsStorage"}
    }

    call_command("collectstatic", interactive=False, verbosity=0)

    fingerprinted = json.loads((tmp_path / "staticfiles.json").read_text())["paths"]
    sheet = (tmp_path / fingerprinted["css/site.css"]).read_text()
    assert "@import" not in sheet
    assert Path(fingerprinted["fonts/portal-serif-latin.woff2"]).name in sheet
    assert sheet.count("@layer") > 3
    assert (tmp_path / f"{fingerprinted['css/site.css']}.gz").exists()
