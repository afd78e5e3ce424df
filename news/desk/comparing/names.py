"""Names of the records that articles point to: units, people, pictures. One query for each kind of record."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from news.registry.models import AwardRecord

Reference = tuple[type[models.Model], int]

# What the name of a record is put together from.
JOINED: dict[type[models.Model], tuple[str, ...]] = {AwardRecord: ("form", "unit", "person")}


@dataclass(frozen=True, slots=True)
class Names:
    """Looked up beforehand, so that reading a version asks the database nothing."""

    found: dict[Reference, str] = field(default_factory=dict)

    def of(self, model: type[models.Model], stored: Any) -> str:
        """The name of a record; of one that is gone, a sentence that says so."""
        name = self.found.get((model, int(stored)))
        return name if name is not None else _("số %(pk)s, không còn trong hồ sơ") % {"pk": stored}


def look_up(references: Iterable[Reference]) -> Names:
    """The present names of all ``references``."""
    wanted: dict[type[models.Model], set[int]] = defaultdict(set)
    for model, pk in references:
        wanted[model].add(pk)
    found: dict[Reference, str] = {}
    for model, pks in wanted.items():
        records = model._default_manager.select_related(*JOINED.get(model, ())).in_bulk(pks)
        found.update({(model, pk): str(record) for pk, record in records.items()})
    return Names(found)
