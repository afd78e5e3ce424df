"""The main menu: each role sees what it uses."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks

from news.desk.roles import only_contributes

HIDDEN_FROM_CONTRIBUTORS = {"reports", "settings"}


@hooks.register("construct_main_menu")
def menu_of_role(request: HttpRequest, items: list[Any]) -> None:
    """Each role sees what it uses."""
    if only_contributes(request.user):
        items[:] = [item for item in items if item.name not in HIDDEN_FROM_CONTRIBUTORS]
