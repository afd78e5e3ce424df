"""The first screen of the admin."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks

from news.desk.home_panels import OwnArticlesPanel, WaitingPanel, waiting_for, written_by
from news.desk.roles import Role, roles_of

REVIEWING = {Role.EDITOR, Role.PUBLISHER}
WRITING = {*REVIEWING, Role.CONTRIBUTOR}
AFTER_WAGTAIL = 1000


@hooks.register("construct_homepage_panels")
def desk_panels(request: HttpRequest, panels: list[Any]) -> None:
    """The person's own work in place of Wagtail's panels."""
    roles, panels[:] = roles_of(request.user), []
    superuser = getattr(request.user, "is_superuser", False)
    if superuser or roles & REVIEWING:
        panels.append(WaitingPanel(waiting_for(request.user)))
    if superuser or roles & WRITING:
        panels.append(OwnArticlesPanel(written_by(request.user)))


@hooks.register("construct_homepage_summary_items", order=AFTER_WAGTAIL)
def no_summary(request: HttpRequest, items: list[Any]) -> None:
    """Counts of everything help nobody to begin their day."""
    items[:] = []
