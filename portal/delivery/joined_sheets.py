"""Static files of an installation: a style sheet that imports its parts is sent as one file.

Each sheet that a browser has to ask for delays the first picture of a page on a slow network by a round trip. In
development the imports stand as they are, and no build step is needed.
"""

import posixpath
import re
from collections.abc import Iterator
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage, Storage
from whitenoise.storage import CompressedManifestStaticFilesStorage

JOINED = "css/site.css"
_IMPORT = re.compile(r'@import url\("(?P<path>[^"]+)"\);\n?')
_ADDRESS = re.compile(r"url\((?P<path>\.{1,2}/[^)]+|[\w-]+/[^)]+)\)")

SourcePaths = dict[str, tuple[Storage, str]]


class JoinedSheetsStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Fingerprints and compresses what was collected, after ``css/site.css`` has taken in what it imports."""

    def post_process(self, paths: SourcePaths, *args: Any, **options: Any) -> Iterator[Any]:
        """As the parent does, with the joined sheet in the place of the importing one."""
        yield from super().post_process(_with_joined(paths), *args, **options)


def joined(sheet: str, paths: SourcePaths) -> str:
    """The text of ``sheet`` with each import replaced by the text it names. KeyError for one that is not there."""
    folder = posixpath.dirname(sheet)

    def text_of(found: re.Match[str]) -> str:
        part = found["path"]
        return _seen_from_above(_text(paths, posixpath.join(folder, part)), posixpath.dirname(part))

    return _IMPORT.sub(text_of, _text(paths, sheet))


def _with_joined(paths: SourcePaths) -> SourcePaths:
    if JOINED not in paths:
        return paths
    memory = InMemoryStorage()
    memory.save(JOINED, ContentFile(joined(JOINED, paths).encode()))
    return paths | {JOINED: (memory, JOINED)}


def _text(paths: SourcePaths, name: str) -> str:
    storage, path = paths[name]
    with storage.open(path) as file:
        return bytes(file.read()).decode()


def _seen_from_above(text: str, folder: str) -> str:
    return _ADDRESS.sub(lambda found: f"url({posixpath.normpath(posixpath.join(folder, found['path']))})", text)
