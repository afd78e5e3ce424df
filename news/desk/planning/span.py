"""The days that the calendar shows: a month in whole weeks, a week, or a month as a list."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

WEEK = timedelta(days=7)


class Layout(models.TextChoices):
    """How the days are laid out; the key stands in the address."""

    MONTH = "thang", gettext_lazy("Tháng")
    WEEK = "tuan", gettext_lazy("Tuần")
    LIST = "ds", gettext_lazy("Danh sách")


@dataclass(frozen=True, slots=True)
class Span:
    """Days from ``first`` to ``last``, both included; ``anchor`` is the day that was asked for."""

    layout: Layout
    anchor: date
    first: date
    last: date

    @property
    def heading(self) -> str:
        """``Tháng 11/2026``, ``Tuần 16–22/11/2026``."""
        if self.layout is not Layout.WEEK:
            return _("Tháng %(month)s") % {"month": f"{self.anchor.month}/{self.anchor.year}"}
        begin = f"{self.first.day}" if self.first.month == self.last.month else f"{self.first:%d/%m}"
        return _("Tuần %(days)s") % {"days": f"{begin}–{self.last:%d/%m/%Y}"}

    @property
    def before(self) -> date:
        """A day of the span before."""
        return self.first - WEEK if self.layout is Layout.WEEK else self.anchor.replace(day=1) - timedelta(days=1)

    @property
    def after(self) -> date:
        """A day of the span after."""
        return self.last + timedelta(days=1) if self.layout is Layout.WEEK else _month_end(self.anchor) + _ONE_DAY

    @property
    def weeks(self) -> list[list[date]]:
        """The days in rows of seven, Monday first."""
        count = (self.last - self.first).days + 1
        days = [self.first + timedelta(days=number) for number in range(count)]
        return [days[start : start + 7] for start in range(0, count, 7)]

    def holds(self, day: date) -> bool:
        """Whether a day of the grid belongs to the month that was asked for."""
        return self.layout is Layout.WEEK or (day.year, day.month) == (self.anchor.year, self.anchor.month)


def span_of(layout: Layout, anchor: date) -> Span:
    """The days to show round ``anchor``."""
    if layout is Layout.WEEK:
        monday = anchor - timedelta(days=anchor.weekday())
        return Span(layout, anchor, monday, monday + timedelta(days=6))
    first, last = anchor.replace(day=1), _month_end(anchor)
    if layout is Layout.LIST:
        return Span(layout, anchor, first, last)
    return Span(layout, anchor, first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday()))


_ONE_DAY = timedelta(days=1)


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - _ONE_DAY
