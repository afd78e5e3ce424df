"""Every table as plain columns, without the rules of its model.

What a field of our own or Wagtail's makes of a value when it is read or saved must not happen to a copy: so each table
gets a model of Django's own field types, named after the kind of column that the real field asks for.
"""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.apps.registry import Apps
from django.db import models

# What speaks of processes and browsers that are open now, and the tables of Wagtail's own search, which the portal does
# not use. Models of ours that are of no use elsewhere say so themselves: ``in_backup = False``.
LEFT_OUT = {"sessions.Session", "wagtailadmin.EditingSession"}
LEFT_OUT_APPS = {"wagtailsearch"}
_COUNTING = {"AutoField": "IntegerField", "BigAutoField": "BigIntegerField", "SmallAutoField": "SmallIntegerField"}
_WITH_LENGTH = {"CharField", "SlugField", "FileField", "FilePathField"}


def kept_models() -> Iterator[type[models.Model]]:
    """The models whose tables belong to a backup, those of relations included."""
    for model in apps.get_models(include_auto_created=True):
        meta = model._meta
        is_table = meta.managed and not meta.proxy and not meta.swapped and getattr(model, "in_backup", True)
        if is_table and meta.label not in LEFT_OUT and meta.app_label not in LEFT_OUT_APPS:
            yield model


def bare_model(model: type[models.Model]) -> type[models.Model]:
    """A model of the same table whose fields have the names of the columns and Django's own types."""
    meta = type("Meta", (), {"db_table": model._meta.db_table, "app_label": "backup", "managed": False, "apps": Apps()})
    fields = {str(field.column): _bare_field(field) for field in model._meta.local_concrete_fields}
    return type(model.__name__, (models.Model,), {"Meta": meta, "__module__": __name__, **fields})


def _bare_field(field: Any) -> models.Field[Any, Any]:
    own = field.target_field if field.is_relation else field
    while own.is_relation:  # the key of a table that extends another is a relation itself
        own = own.target_field
    kind = own.get_internal_type()
    options: dict[str, Any] = {"null": field.null, "primary_key": field.primary_key}
    if kind in _WITH_LENGTH:
        return models.CharField(max_length=own.max_length, **options)
    if kind == "DecimalField":
        options |= {"max_digits": own.max_digits, "decimal_places": own.decimal_places}
    found: models.Field[Any, Any] = getattr(models, _COUNTING.get(kind, kind))(**options)
    return found
