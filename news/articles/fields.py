"""A field that holds several keys of one list."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    CharField = models.CharField[Any, Any]
else:
    CharField = models.CharField

SEPARATOR = "|"


class KeyListField(CharField):
    """Several keys in order, stored as ``|launch|pact_signing|`` so that ``contains="|launch|"`` filters exactly.

    Reads as a tuple of strings. A row of an own table would cost every list of articles another query.
    """

    def __init__(self, *args: Any, keys: Any = (), **kwargs: Any) -> None:
        self.keys = keys
        kwargs.setdefault("max_length", 200)
        kwargs.setdefault("blank", True)
        kwargs.setdefault("default", "")
        super().__init__(*args, **kwargs)

    def from_db_value(self, value: str | None, *_args: Any) -> tuple[str, ...]:
        """The stored string as a tuple."""
        return self.to_python(value)

    def to_python(self, value: Any) -> tuple[str, ...]:
        """A tuple from a stored string or any sequence of keys."""
        if not value:
            return ()
        parts = value.split(SEPARATOR) if isinstance(value, str) else value
        return tuple(dict.fromkeys(str(part) for part in parts if part))

    def get_prep_value(self, value: Any) -> str:
        """The string that is stored; a pattern of a look-up passes unchanged."""
        if isinstance(value, str) and SEPARATOR in value:
            return value
        keys = self.to_python(value)
        return f"{SEPARATOR}{SEPARATOR.join(keys)}{SEPARATOR}" if keys else ""

    def value_to_string(self, obj: models.Model) -> str:
        """The stored string, for serialisers and revisions."""
        return self.get_prep_value(self.value_from_object(obj))

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        """Refuse keys that the list does not hold."""
        unknown = [key for key in value if key not in {str(known) for known in self.keys}]
        if unknown:
            raise ValidationError(_("Không có loại này: %(keys)s"), params={"keys": ", ".join(unknown)})

    def run_validators(self, value: Any) -> None:
        """Length is bounded by the list of keys."""

    def formfield(self, **kwargs: Any) -> Any:
        """Check boxes."""
        return forms.MultipleChoiceField(
            choices=self.keys.choices,
            widget=forms.CheckboxSelectMultiple,
            required=False,
            label=str(self.verbose_name).capitalize(),
            help_text=self.help_text,
        )
