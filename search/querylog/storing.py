"""From the spool to the database, many rows at a time."""

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Final

from django.db import transaction

from search.models import LoggedChoice, LoggedSearch
from search.querylog.entries import Entry, SearchEntry, from_line
from search.querylog.noting import spool

_AT_ONCE: Final = 500


def store_noted() -> int:
    """Move what waits on this host into the database; returns the number of rows. What fails is tried again."""
    return sum(_stored(file) for file in spool().waiting())


def _stored(file: Path) -> int:
    lines = file.read_bytes().decode(errors="replace").split("\n")
    entries = [entry for line in lines if (entry := from_line(line))]
    with transaction.atomic():
        _save(entries)
    file.unlink()
    return len(entries)


def _save(entries: Iterable[Entry]) -> None:
    searches: list[LoggedSearch] = []
    choices: list[LoggedChoice] = []
    for entry in entries:
        if isinstance(entry, SearchEntry):
            searches.append(LoggedSearch(**asdict(entry)))
        else:
            choices.append(LoggedChoice(**asdict(entry)))
    LoggedSearch.objects.bulk_create(searches, batch_size=_AT_ONCE)
    LoggedChoice.objects.bulk_create(choices, batch_size=_AT_ONCE)
