"""Whether everything that a kept text of an article points to is still there, asked once a table, not once a row."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from django.db import models
from modelcluster.models import get_all_child_relations

Reference = tuple[type[models.Model], Any]


def all_exist(model: type[models.Model], data: Mapping[str, Any]) -> bool:
    """Whether every foreign key in the content of a revision, those of its rows too, leads somewhere.

    As many queries as there are tables pointed to, however many rows point there.
    """
    wanted: dict[type[models.Model], set[Any]] = defaultdict(set)
    for target, key in _references(model, data):
        wanted[target].add(key)
    return all(target._default_manager.filter(pk__in=keys).count() == len(keys) for target, keys in wanted.items())


def _references(model: type[models.Model], data: Mapping[str, Any]) -> Iterator[Reference]:
    for field in model._meta.concrete_fields:
        if not isinstance(field, models.ForeignKey) or field.remote_field.parent_link:
            continue
        if (key := data.get(field.name)) is not None:
            yield field.remote_field.model, field.target_field.to_python(key)
    for relation in get_all_child_relations(model):
        for row in data.get(relation.get_accessor_name()) or ():
            yield from _references(relation.related_model, row)
