"""Facts that hold for a time."""

from datetime import date
from typing import Self, TypeVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from news.registry.models.tidy_model import TidyModel
from portal.pages.fields import PartialDateField
from portal.vietnamese.partial_date import PartialDate

RowT = TypeVar("RowT", bound="DatedRow")
Day = date | PartialDate | None


def as_day(day: Day) -> date | None:
    """One calendar day for a question about time; a partial date stands for its first day."""
    return day.first_day if isinstance(day, PartialDate) else day


class DatedQuerySet(models.QuerySet[RowT]):
    """Questions to dated rows. An unknown bound is open."""

    def valid_on(self, day: date) -> Self:
        """Rows that hold on the day; ``2017`` as a first bound counts from 1 January."""
        return self.overlapping(day, day)

    def valid_in(self, year: int) -> Self:
        """Rows that hold for at least one day of the year."""
        return self.overlapping(date(year, 1, 1), date(year, 12, 31))

    def overlapping(self, first: date, last: date) -> Self:
        """Rows that hold for at least one day of the period, both ends included."""
        began = Q(valid_from_day__isnull=True) | Q(valid_from_day__lte=last)
        not_over = Q(valid_to_day__isnull=True) | Q(valid_to_day__gte=first)
        return self.filter(began & not_over)


class DatedRow(TidyModel):
    """A row with ``valid_from`` and ``valid_to``, both partial, both included, None where unknown or open."""

    valid_from = PartialDateField(_("từ"), first_day_field="valid_from_day")
    valid_from_day = models.DateField(null=True, editable=False, db_index=True)
    valid_to = PartialDateField(_("đến hết"), last_day_field="valid_to_day")
    valid_to_day = models.DateField(null=True, editable=False, db_index=True)

    class Meta:
        abstract = True

    def clean(self) -> None:
        """The end never comes before the beginning."""
        super().clean()
        if self.valid_from and self.valid_to and self.valid_to.last_day < self.valid_from.first_day:
            raise ValidationError({"valid_to": _("Ngày kết thúc phải sau ngày bắt đầu.")})

    def covers(self, day: date) -> bool:
        """Whether the row holds on the day."""
        begun = self.valid_from is None or self.valid_from.first_day <= day
        return begun and (self.valid_to is None or day <= self.valid_to.last_day)


def in_order(name: str) -> models.CheckConstraint:
    """The database's own guard that a period does not end before it begins."""
    return models.CheckConstraint(
        name=name,
        condition=Q(valid_from_day__isnull=True)
        | Q(valid_to_day__isnull=True)
        | Q(valid_to_day__gte=F("valid_from_day")),
    )
