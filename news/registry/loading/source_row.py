"""One row of a registry file, whatever the format, before its fields are understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Noun(StrEnum):
    """The kinds of records that a registry file brings; the values are the file's own keys and sheet names."""

    UNITS = "units"
    BLOCS = "blocs"
    PEOPLE = "people"


class UnusableFile(Exception):
    """The file as a whole cannot be read. The message is Vietnamese, for the person who runs the command."""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row as found; ``where`` places it for a person (``units, dòng 3``)."""

    noun: Noun
    where: str
    fields: Mapping[str, Any]
