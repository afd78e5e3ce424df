"""Style sheets and scripts joined at installation."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage
from django.core.management import call_command

from portal.delivery.joined_files import SourcePaths, joined_script, joined_sheet

SCRIPTS = Path(__file__).parents[2] / "static" / "js"


def _sources(folder: str = "css", /, **texts: str) -> SourcePaths:
    storage = InMemoryStorage()
    files = {f"{folder}/{name.replace('_', '/')}.{folder}": text for name, text in texts.items()}
    for name, text in files.items():
        storage.save(name, ContentFile(text.encode()))
    return {name: (storage, name) for name in files}


def test_imports_are_replaced_by_what_they_name_in_their_order() -> None:
    sources = _sources(
        site='@import url("first.css");\n@import url("second.css");\nb{c:d}\n', first="a{b:c}\n", second="p{q:r}\n"
    )

    assert joined_sheet("css/site.css", sources) == "a{b:c}\np{q:r}\nb{c:d}\n"


def test_addresses_are_seen_from_the_folder_of_the_joined_sheet() -> None:
    sources = _sources(
        site='@import url("parts/one.css");\n',
        parts_one="a{b:url(../../fonts/x.woff2)}i{j:url(data:image/png;base64,x)}k{l:url(pictures/y.svg)}",
    )

    assert joined_sheet("css/site.css", sources) == (
        "a{b:url(../fonts/x.woff2)}i{j:url(data:image/png;base64,x)}k{l:url(parts/pictures/y.svg)}"
    )


def test_an_import_of_nothing_stops_the_installation() -> None:
    with pytest.raises(KeyError):
        joined_sheet("css/site.css", _sources(site='@import url("missing.css");\n'))


def test_modules_with_the_same_names_stand_beside_each_other() -> None:
    sources = _sources(
        "js", site='// all\n\nimport "./one.js";\nimport "./two.js";\n', one="const a = 1;\n", two="const a = 2;\n"
    )

    assert joined_script("js/site.js", sources) == "// all\n\n{\nconst a = 1;\n}\n{\nconst a = 2;\n}\n"


@pytest.mark.parametrize("name", ["site", "article"])
def test_the_parts_of_our_scripts_can_be_joined(name: str) -> None:
    whole = (SCRIPTS / f"{name}.js").read_text()

    parts = re.findall(r'^import "\./([a-z]+\.js)";$', whole, re.MULTILINE)
    assert len(parts) == whole.count("import ") > 1
    for part in parts:
        assert not re.search(r"^(import|export)\b", (SCRIPTS / part).read_text(), re.MULTILINE)


@pytest.mark.slow
def test_an_installation_serves_one_sheet_with_fingerprinted_fonts(settings: Any, tmp_path: Path) -> None:
    settings.STATIC_ROOT = tmp_path
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "portal.delivery.joined_files.JoinedFilesStorage"}
    }

    call_command("collectstatic", interactive=False, verbosity=0)

    fingerprinted = json.loads((tmp_path / "staticfiles.json").read_text())["paths"]
    sheet = (tmp_path / fingerprinted["css/site.css"]).read_text()
    assert "@import" not in sheet
    assert Path(fingerprinted["fonts/portal-serif-latin.woff2"]).name in sheet
    assert sheet.count("@layer") > 3
    assert (tmp_path / f"{fingerprinted['css/site.css']}.gz").exists()
    for name in ("js/site.js", "js/article.js"):
        assert "import" not in (tmp_path / fingerprinted[name]).read_text()
