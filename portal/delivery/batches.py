"""Records for an answer that a reader takes piece by piece."""

from collections.abc import Iterator
from typing import TypeVar

from django.db.models import Model, QuerySet

ModelT = TypeVar("ModelT", bound=Model)


def in_batches(records: "QuerySet[ModelT]", size: int) -> Iterator[list[ModelT]]:
    """The records in their order, ``size`` at a time; keys are read at once, the rest as it is asked for.

    No cursor of the database stays open in between, as ``QuerySet.iterator`` would keep one: a reader who goes away
    leaves a half-read answer behind, and a cursor that is closed whenever the rubbish is collected, in the middle of
    another question, waits for ever for the connection. Records deleted meanwhile are left out.
    """
    keys = list(records.values_list("pk", flat=True))
    for start in range(0, len(keys), size):
        some = keys[start : start + size]
        found = records.order_by().in_bulk(some)
        yield [found[key] for key in some if key in found]
