"""The door through which text enters the registry."""

from typing import Any

from django.db import models

from portal.pages.fields import PartialDateField
from portal.vietnamese.normalise import tidy, tidy_lines


class TidyModel(models.Model):
    """A row whose text is NFC with plain single spaces, however it was typed or pasted."""

    class Meta:
        abstract = True

    def tidy_text(self) -> None:
        """Normalise each text column in place; a date that was assigned as text becomes a ``PartialDate``."""
        for field in self._meta.concrete_fields:
            value = self.__dict__.get(field.attname)
            if isinstance(value, str):
                setattr(self, field.attname, _tidied(field, value))

    def clean(self) -> None:
        """Tidy before any check of content."""
        super().clean()
        self.tidy_text()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Tidy on every way in, forms or not."""
        self.tidy_text()
        super().save(*args, **kwargs)


def _tidied(field: models.Field[Any, Any], value: str) -> Any:
    if isinstance(field, PartialDateField):
        return field.to_python(tidy(value))
    if isinstance(field, models.TextField):
        return tidy_lines(value)
    return tidy(value) if isinstance(field, models.CharField) else value
