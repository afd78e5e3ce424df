"""The first screen of the admin."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks

from news.desk.home.board import DeskBoard

AFTER_WAGTAIL = 1000


@hooks.register("construct_homepage_panels")
def desk_board(request: HttpRequest, panels: list[Any]) -> None:
    """The person's own work in place of Wagtail's panels."""
    panels[:] = [DeskBoard(request.user)]


@hooks.register("construct_homepage_summary_items", order=AFTER_WAGTAIL)
def no_summary(request: HttpRequest, items: list[Any]) -> None:
    """Counts of everything help nobody to begin their day."""
    items[:] = []
