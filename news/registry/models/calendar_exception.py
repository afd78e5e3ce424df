"""Days that depart from the plain week, in which Monday to Friday are worked."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from news.registry.models.naming import in_reader_language
from news.registry.models.tidy_model import TidyModel
from portal.vietnamese.reader import short_date

LONGEST = 31  # days; far above Tết, far below a mistyped year
SATURDAY = 5


class CalendarExceptionQuerySet(models.QuerySet["CalendarException"]):
    """Questions to the calendar of working days."""

    def overlapping(self, first: date, last: date) -> Self:
        """Rows with at least one day of the period, both ends included."""
        return self.filter(first_day__lte=last, last_day__gte=first)


class CalendarException(TidyModel):
    """Days off, or weekend days that are worked in exchange; no two rows hold the same day.

    Public holidays are fixed by the Labour Code (45/2019/QH14, art. 112), days moved by a notice for the year.
    """

    class Kind(models.TextChoices):
        """Which way the days depart."""

        OFF = "off", _("nghỉ")
        WORKED = "worked", _("làm bù")

    kind = models.CharField(_("loại"), max_length=8, choices=Kind, default=Kind.OFF)
    first_day = models.DateField(_("từ ngày"), unique=True)
    last_day = models.DateField(_("đến hết ngày"), blank=True, help_text=_("Để trống nếu chỉ một ngày."), db_index=True)
    name = models.CharField(_("tên"), max_length=120, help_text=_("Ví dụ: Tết Nguyên đán; Làm bù cho ngày 2/1."))
    name_en = models.CharField(_("tên tiếng Anh"), max_length=120, blank=True)
    legal_basis = models.CharField(_("căn cứ"), max_length=300, blank=True)
    note = models.TextField(_("ghi chú"), blank=True)

    objects = CalendarExceptionQuerySet.as_manager()

    class Meta:
        verbose_name = _("ngày nghỉ, ngày làm bù")
        verbose_name_plural = _("ngày nghỉ, ngày làm bù")
        ordering = ("first_day",)
        constraints = [
            models.CheckConstraint(name="registry_calendar_period", condition=Q(last_day__gte=F("first_day"))),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.get_kind_display()} {self.period})"

    @property
    def period(self) -> str:
        """``02/09/2025``, or ``14/02/2026 – 22/02/2026``; as its reader writes dates."""
        return " – ".join(dict.fromkeys(short_date(day) for day in (self.first_day, self.last_day)))

    @property
    def shown_name(self) -> str:
        """The name as its reader reads it."""
        return in_reader_language(self.name, self.name_en)

    def days(self) -> Iterator[date]:
        """Each day of the row."""
        count = (self.last_day - self.first_day).days + 1
        return (self.first_day + timedelta(days=place) for place in range(count))

    def tidy_text(self) -> None:
        """Adds to tidy text: a row without an end is one day."""
        super().tidy_text()
        self.last_day = self.last_day or self.first_day

    def clean(self) -> None:
        """The days follow each other, are few, belong to no other row, and only a weekend is worked in exchange."""
        super().clean()
        if not (self.first_day and self.last_day):
            return
        if not 0 <= (self.last_day - self.first_day).days < LONGEST:
            message = _("Ngày cuối không trước ngày đầu, và một dòng dài nhất %(ngay)s ngày.") % {"ngay": LONGEST}
            raise ValidationError({"last_day": message})
        if self.kind == self.Kind.WORKED and any(day.weekday() < SATURDAY for day in self.days()):
            raise ValidationError({"first_day": _("Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.")})
        self._check_free()

    def _check_free(self) -> None:
        other = type(self).objects.overlapping(self.first_day, self.last_day).exclude(pk=self.pk).first()
        if other:
            raise ValidationError(
                {"first_day": gettext("Trùng với dòng đã có: %(dong)s. Hãy sửa dòng ấy.") % {"dong": other}}
            )
