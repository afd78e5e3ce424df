"""Stored values as readers see them, read from the form in which a revision keeps them."""

from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from news.articles.fields import KeyListField
from news.desk.comparing.facts import Field
from news.desk.comparing.names import Names
from portal.vietnamese.partial_date import PartialDate


def read_field(field: Any, stored: Any, names: Names) -> Field:
    """``stored`` of a model field, with the field's own label."""
    label = str(capfirst(field.verbose_name))
    if stored in (None, "", []):
        return Field(field.name, label, "", "")
    text = shown(field, stored, names)
    # One moment can be stored in several ways; what reads the same is the same, unless it names another record.
    key = str(stored) if field.is_relation or field.choices else text
    return Field(field.name, label, key, text)


def shown(field: Any, stored: Any, names: Names) -> str:
    """The words that readers get: names instead of numbers, labels instead of keys, dates day first."""
    if field.is_relation:
        return names.of(field.related_model, stored)
    if isinstance(field, KeyListField):
        labels = dict(field.keys.choices)
        return ", ".join(str(labels.get(key, key)) for key in field.to_python(stored))
    if field.choices:
        return str(dict(field.choices).get(stored, stored))
    return in_words(_value(field, stored))


def in_words(value: Any) -> str:
    """A single value: dates day first in Vietnamese time, yes and no."""
    if isinstance(value, bool):
        return _("có") if value else ""
    if isinstance(value, PartialDate):
        return value.display()
    if isinstance(value, datetime):
        return localtime(value).strftime("%H:%M, %d/%m/%Y")
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    return str(value)


def _value(field: models.Field[Any, Any], stored: Any) -> Any:
    try:
        return field.to_python(stored)
    except ValidationError:
        return stored
