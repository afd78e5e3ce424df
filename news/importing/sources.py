"""The files that a command line means."""

from collections.abc import Iterable, Iterator
from pathlib import Path

READABLE = {".txt", ".text", ".html", ".htm", ".xhtml", ".docx", ".xml", ".sql", ".json", ""}


def files_of(paths: Iterable[Path]) -> Iterator[Path]:
    """Every path that is a file, and the article files below every folder, in order of name."""
    for path in paths:
        if path.is_dir():
            yield from sorted(file for file in path.rglob("*") if file.is_file() and file.suffix.lower() in READABLE)
        else:
            yield path
