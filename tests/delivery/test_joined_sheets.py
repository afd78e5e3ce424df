"""Style sheets joined at installation."""

import json
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage

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
def test_an_installation_serves_one_sheet_with_fingerprinted_fonts(installed: Path) -> None:
    fingerprinted = json.loads((installed / "staticfiles.json").read_text())["paths"]
    sheet = (installed / fingerprinted["css/site.css"]).read_text()
    assert "@import" not in sheet
    assert Path(fingerprinted["fonts/portal-serif-latin.woff2"]).name in sheet
    assert sheet.count("@layer") > 3
    assert (installed / f"{fingerprinted['css/site.css']}.gz").exists()
