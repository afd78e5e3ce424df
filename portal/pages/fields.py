"""A date of which perhaps only the year or the month is known."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.pages.widgets import PartialDateInput
from portal.vietnamese.partial_date import PartialDate

if TYPE_CHECKING:
    CharField = models.CharField[Any, Any]
else:
    CharField = models.CharField

HELP = _("Chỉ biết năm thì bỏ trống ngày, tháng.")


class PartialDateFormField(forms.CharField):
    """Takes ``16/10/2023``, ``10/2023``, ``2023`` or EDTF; gives a ``PartialDate`` or None."""

    widget = PartialDateInput

    def prepare_value(self, value: Any) -> Any:
        """Day-first text for the person who edits."""
        return "/".join(reversed(value.value.split("-"))) if isinstance(value, PartialDate) else value

    def to_python(self, value: Any) -> Any:
        """The date that was typed, None for a blank field."""
        text = super().to_python(value)
        if not text:
            return None
        if text.endswith("/"):
            raise ValidationError(_("Chưa có năm."), code="year_missing")
        if "//" in text:
            raise ValidationError(_("Có ngày mà chưa có tháng."), code="month_missing")
        try:
            return PartialDate.parse(text)
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from error

    def run_validators(self, value: Any) -> None:
        """The checks of length and characters are for text; what ``to_python`` gives has passed stricter ones."""


class PartialDateField(CharField):
    """Stores an EDTF level 0 string (``2023``, ``2023-10``, ``2023-10-16``), which sorts as text.

    ``first_day_field`` and ``last_day_field`` name companion ``DateField`` columns, declared right after this
    field, that always hold the first and last day meant; filters use them. ``QuerySet.update`` does not set them.
    Empty is None.
    """

    # What the type checker's Django plugin takes for the types of an assigned and of a read value; they are meant
    # to differ from those of the field underneath.
    _pyi_private_set_type: PartialDate | str | None  # type: ignore[assignment]
    _pyi_private_get_type: PartialDate | None  # type: ignore[assignment]

    def __init__(self, *args: Any, first_day_field: str = "", last_day_field: str = "", **kwargs: Any) -> None:
        self.first_day_field = first_day_field
        self.last_day_field = last_day_field
        kwargs.setdefault("max_length", 10)
        kwargs.setdefault("null", True)
        kwargs.setdefault("blank", True)
        kwargs.setdefault("help_text", HELP)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        """Arguments for the migration file."""
        name, path, args, kwargs = super().deconstruct()
        if self.first_day_field:
            kwargs["first_day_field"] = self.first_day_field
        if self.last_day_field:
            kwargs["last_day_field"] = self.last_day_field
        kwargs.pop("help_text", None)
        return name, path, args, kwargs

    def from_db_value(self, value: str | None, *_args: Any) -> PartialDate | None:
        """The stored string as a value object."""
        return PartialDate(value) if value else None

    def to_python(self, value: Any) -> PartialDate | None:
        """A value object from whatever was assigned."""
        if value in (None, ""):
            return None
        if isinstance(value, PartialDate):
            return value
        try:
            return PartialDate.parse(str(value))
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from error

    def get_prep_value(self, value: Any) -> str | None:
        """The string that is stored and compared."""
        date = self.to_python(value)
        return date.value if date else None

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        """Fill the companions, whatever way the value came in."""
        date = self.to_python(getattr(model_instance, self.attname))
        setattr(model_instance, self.attname, date)
        if self.first_day_field:
            setattr(model_instance, self.first_day_field, date.first_day if date else None)
        if self.last_day_field:
            setattr(model_instance, self.last_day_field, date.last_day if date else None)
        return date

    def value_to_string(self, obj: models.Model) -> str:
        """The stored string, for serialisers and revisions."""
        return self.get_prep_value(self.value_from_object(obj)) or ""

    def run_validators(self, value: Any) -> None:
        """The value object is valid by construction and has no length to check."""

    def formfield(self, **kwargs: Any) -> Any:
        """A text field that reads day-first dates."""
        kwargs.setdefault("form_class", PartialDateFormField)
        kwargs.setdefault("max_length", 40)
        return models.Field.formfield(self, **kwargs)
