"""How many members a bloc had before and after each change of a year."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

from news.registry.models import BlocMembership


@dataclass(frozen=True, slots=True)
class MemberCount:
    """The members of a stretch of the year; ``period`` is empty when the whole year was alike."""

    period: str
    count: int


def member_counts(memberships: Sequence[BlocMembership], year: int) -> tuple[MemberCount, ...]:
    """One count for each stretch between changes, in order; empty when nobody is known."""
    if not memberships:
        return ()
    changes = sorted({day for membership in memberships for day in _changes(membership, year)})
    first = MemberCount(before(changes[0]) if changes else "", _on(memberships, date(year, 1, 1)))
    return (first, *(MemberCount(since(day), _on(memberships, day)) for day in changes))


def period_in(membership: BlocMembership, year: int) -> str:
    """When a member of only a part of the year was one; empty for a member of all of it."""
    starts, ends = _start(membership, year), _end(membership, year)
    return ", ".join([*([since(starts)] if starts else []), *([before(ends)] if ends else [])])


def since(day: date) -> str:
    """``từ 01/7``."""
    return _("từ %(day)s") % {"day": _short(day)}


def before(day: date) -> str:
    """``trước 01/7``."""
    return _("trước %(day)s") % {"day": _short(day)}


def _changes(membership: BlocMembership, year: int) -> Iterator[date]:
    yield from (day for day in (_start(membership, year), _end(membership, year)) if day)


def _start(membership: BlocMembership, year: int) -> date | None:
    """The day within the year on which the unit joined; None when it was there from the beginning."""
    day = membership.valid_from.first_day if membership.valid_from else date.min
    return day if date(year, 1, 1) < day <= date(year, 12, 31) else None


def _end(membership: BlocMembership, year: int) -> date | None:
    """The first day within the year on which the unit was a member no more."""
    last = membership.valid_to.last_day if membership.valid_to else date.max
    return last + timedelta(days=1) if date(year, 1, 1) <= last < date(year, 12, 31) else None


def _on(memberships: Sequence[BlocMembership], day: date) -> int:
    return sum(membership.covers(day) for membership in memberships)


def _short(day: date) -> str:
    return f"{day:%d}/{day.month}"
