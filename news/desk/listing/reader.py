"""The roles that somebody has at the desk today, their own and those they stand in for."""

from typing import Any

from django.db.models import Q

from news.desk.actions.person import person_of
from news.desk.roles import Role, roles_of


def roles_today(user: Any) -> frozenset[str]:
    """Every role, wherever it counts; a superuser has them all."""
    if user.is_superuser:
        return frozenset(Role.values)
    return roles_of(user) | {held.role for held in person_of(user).roles}


def places_of(user: Any, role: Role) -> Q:
    """A condition on pages: where in the tree ``user`` has the role. Nowhere matches nothing."""
    where = Q(pk__in=[])
    for held in person_of(user).roles:
        if held.role == role:
            where |= Q(path__startswith=held.path)
    return where
