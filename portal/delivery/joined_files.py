"""Static files of an installation: a style sheet or script that imports its parts is sent as one file.

Each file that a browser has to ask for delays the first picture of a page on a slow network. In development the imports
stand as they are, and no build step is needed.
"""

import posixpath
import re
from collections.abc import Callable, Iterator
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage, Storage
from whitenoise.storage import CompressedManifestStaticFilesStorage

_SHEET_IMPORT = re.compile(r'@import url\("(?P<path>[^"]+)"\);\n?')
_SCRIPT_IMPORT = re.compile(r'^import "(?P<path>[^"]+)";\n', re.MULTILINE)
_ADDRESS = re.compile(r"url\((?P<path>\.{1,2}/[^)]+|[\w-]+/[^)]+)\)")

SourcePaths = dict[str, tuple[Storage, str]]


class JoinedFilesStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Fingerprints and compresses what was collected, after the files of ``JOINED`` have taken in what they import."""

    def post_process(self, paths: SourcePaths, *args: Any, **options: Any) -> Iterator[Any]:
        """As the parent does, with the joined files in the place of the importing ones."""
        yield from super().post_process(_with_joined(paths), *args, **options)


def joined_sheet(name: str, paths: SourcePaths) -> str:
    """The text of a sheet with each import replaced by the text it names. KeyError for one that is not there."""
    folder = posixpath.dirname(name)

    def text_of(found: re.Match[str]) -> str:
        part = found["path"]
        return _seen_from_above(_text(paths, posixpath.join(folder, part)), posixpath.dirname(part))

    return _SHEET_IMPORT.sub(text_of, _text(paths, name))


def joined_script(name: str, paths: SourcePaths) -> str:
    """The text of a module with each import replaced by the module it names, in a block, so that names stay apart.

    Its parts import and export nothing. KeyError for one that is not there.
    """
    folder = posixpath.dirname(name)

    def text_of(found: re.Match[str]) -> str:
        return f"{{\n{_text(paths, posixpath.normpath(posixpath.join(folder, found['path'])))}}}\n"

    return _SCRIPT_IMPORT.sub(text_of, _text(paths, name))


JOINED: dict[str, Callable[[str, SourcePaths], str]] = {
    "css/site.css": joined_sheet,
    "js/site.js": joined_script,
    "js/article.js": joined_script,
}


def _with_joined(paths: SourcePaths) -> SourcePaths:
    memory, found = InMemoryStorage(), dict(paths)
    for name, joined in JOINED.items():
        if name in paths:
            memory.save(name, ContentFile(joined(name, paths).encode()))
            found[name] = (memory, name)
    return found


def _text(paths: SourcePaths, name: str) -> str:
    storage, path = paths[name]
    with storage.open(path) as file:
        return bytes(file.read()).decode()


def _seen_from_above(text: str, folder: str) -> str:
    return _ADDRESS.sub(lambda found: f"url({posixpath.normpath(posixpath.join(folder, found['path']))})", text)
