"""Writing and reading the log."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from django.db import connection
from django.db.models import Max, Min
from django.utils import timezone

from search.models import IndexPosition, OutboxRow

# A database with several writers numbers rows before it commits them: a missing number may still appear.
_PATIENCE: Final = timedelta(minutes=5)
_KEPT: Final = timedelta(days=1)
_ABANDONED: Final = timedelta(days=7)
_PURGED: Final = "purged"


def note(noun: str, record_ids: Iterable[int | None]) -> None:
    """Log that something about the records has changed, in the transaction of the caller."""
    ids = dict.fromkeys(record_id for record_id in record_ids if record_id is not None)
    OutboxRow.objects.bulk_create(OutboxRow(noun=noun, record_id=record_id) for record_id in ids)


def rows_after(position: int, limit: int) -> list[OutboxRow]:
    """The oldest rows after ``position``."""
    return list(OutboxRow.objects.filter(id__gt=position).order_by("id")[:limit])


def settled_position(position: int, rows: Iterable[OutboxRow], now: datetime | None = None) -> int:
    """The last of ``rows`` before which no number can still appear."""
    if connection.vendor == "sqlite":
        return max((row.id for row in rows), default=position)
    long_ago = (now or timezone.now()) - _PATIENCE
    for row in rows:
        if row.id != position + 1 and row.written_at > long_ago:
            break
        position = row.id
    return position


def starting_position() -> int:
    """A row before which everything is committed: where an index begins that is built from the database now."""
    rows = OutboxRow.objects.all()
    if connection.vendor != "sqlite":
        rows = rows.filter(written_at__lt=timezone.now() - _PATIENCE)
    return max(rows.aggregate(last=Max("id"))["last"] or 0, purged_position())


def last_row() -> int:
    """The newest row; 0 in an empty log."""
    return OutboxRow.objects.aggregate(last=Max("id"))["last"] or purged_position()


def purged_position() -> int:
    """Rows up to this one are gone: an index that has not applied them must be built anew."""
    return IndexPosition.objects.filter(index=_PURGED).values_list("last_row", flat=True).first() or 0


def report_position(index: str, position: int) -> None:
    """Tell the other hosts how far an index has come."""
    IndexPosition.objects.update_or_create(index=index, defaults={"last_row": position})


def purge() -> int:
    """Remove old rows that every index has applied; indexes silent for a week no longer count."""
    now = timezone.now()
    IndexPosition.objects.exclude(index=_PURGED).filter(
        updated_at__lt=now - _ABANDONED, last_row__lt=last_row()
    ).delete()
    applied = IndexPosition.objects.exclude(index=_PURGED).aggregate(least=Min("last_row"))["least"]
    if not applied:
        return 0
    old = OutboxRow.objects.filter(id__lte=applied, written_at__lt=now - _KEPT)
    newest = old.aggregate(last=Max("id"))["last"]
    if newest is None:
        return 0
    report_position(_PURGED, newest)
    number, _by_model = old.delete()
    return number
