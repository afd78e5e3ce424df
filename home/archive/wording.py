"""The words and sentences that the archive is composed of."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

FILE: Final = Path(__file__).with_name("wording.txt")

Wording = Mapping[str, tuple[str, ...]]


def read_wording() -> Wording:
    """Entries by section, in the order of the file."""
    sections: dict[str, tuple[str, ...]] = {}
    name = ""
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[]")
            sections[name] = ()
        elif line and name:
            sections[name] += tuple(line.split("|"))
    return sections
