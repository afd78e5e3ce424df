"""The synonyms in force, read again only when a row has changed."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Count, Max

from search.models import Synonym
from search.query.synonyms import SynonymTable

Edition = tuple[int, datetime | None]


@dataclass(slots=True)
class _Kept:
    edition: Edition = (-1, None)
    table: SynonymTable = field(default_factory=SynonymTable)


_kept = _Kept()


def synonym_table() -> SynonymTable:
    """The table of active synonyms. One query, two after a change."""
    rows = Synonym.objects.filter(is_active=True)
    state = rows.aggregate(number=Count("pk"), newest=Max("updated_at"))
    edition = (state["number"], state["newest"])
    if edition != _kept.edition:
        _kept.table = SynonymTable(row.group for row in rows)
        _kept.edition = edition
    return _kept.table
