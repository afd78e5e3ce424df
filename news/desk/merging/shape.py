"""What an article consists of, as far as a merge must know."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rows:
    """Child rows of one relation. ``subject``: the columns that say whom a row is about, the surest first."""

    name: str
    subject: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """Names of simple fields, streams of blocks and relations; whatever is not named stays as theirs."""

    fields: tuple[str, ...]
    streams: tuple[str, ...]
    relations: tuple[Rows, ...]
