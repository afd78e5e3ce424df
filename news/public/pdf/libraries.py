"""The libraries of the system that WeasyPrint sets type with. The portal runs without them, only not its PDF files."""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final


@dataclass(frozen=True, slots=True)
class Library:
    """The Debian package and the names of its file on Linux and macOS."""

    package: str
    names: tuple[str, ...]


LIBRARIES: Final = (
    Library("libpango-1.0-0", ("libpango-1.0.so.0", "libpango-1.0.dylib")),
    Library("libpangoft2-1.0-0", ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib")),
    Library("libharfbuzz-subset0", ("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib")),
)


@cache
def missing_packages() -> Sequence[str]:
    """The Debian packages that are wanting. Loads the libraries alone, which is done in a moment."""
    return tuple(library.package for library in LIBRARIES if not any(map(_loads, library.names)))


def can_make_pdfs() -> bool:
    """Whether this machine can make PDF files."""
    return not missing_packages()


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
