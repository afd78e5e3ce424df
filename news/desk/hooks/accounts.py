"""Guards of accounts and roles."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail import hooks

from news.desk.escalation import refuse_escalation, refuse_own_roles


@hooks.register("before_create_user")
def no_new_superuser(request: HttpRequest) -> HttpResponse | None:
    """Administrators make no superusers."""
    return refuse_escalation(request, None)


@hooks.register("before_edit_user")
def no_raised_user(request: HttpRequest, user: Any) -> HttpResponse | None:
    """Administrators raise nobody to superuser and leave their own roles alone."""
    return refuse_escalation(request, user)


@hooks.register("before_bulk_action")
def no_own_role_in_bulk(
    request: HttpRequest, action_type: str, objects: list[Any], _action: Any
) -> HttpResponse | None:
    """As :func:`no_raised_user`, for several accounts at once."""
    return refuse_own_roles(request, objects) if action_type == "assign_role" else None
