"""The first screen of the admin as one component."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.utils import timezone
from wagtail.admin.ui.components import Component

from news.desk.home.alarm import read_schedule_health
from news.desk.home.duty import read_duties
from news.desk.home.lede import day_line, opening_sentence
from news.desk.home.opinions import read_unread_opinions
from news.desk.home.plans import WRITING, plans_for
from news.desk.home.reading import read_sections
from news.desk.home.today import read_today
from news.desk.listing.reader import roles_today
from news.desk.listing.screen import first_screen_title
from news.desk.roles import Role


class DeskBoard(Component):
    """Everything that the desk has to say to one person now."""

    name = "desk-board"
    order = 100
    template_name = "admin/desk/home_board.html"

    def __init__(self, user: Any) -> None:
        self.user = user

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Opening sentence, sections, and for those who decide the day and the schedule."""
        now, user = timezone.now(), self.user
        roles = roles_today(user)
        sections = read_sections(plans_for(user), user, now)
        return {
            "opening": opening_sentence({each.plan.key: each.total.number for each in sections}, user),
            "day": day_line(now),
            "sections": [each for each in sections if each.is_shown],
            "writes": bool(roles & WRITING),
            "is_new": roles == {Role.CONTRIBUTOR} and not any(each.lines for each in sections),
            "may_catch_up": Role.PUBLISHER in roles,
            "opinions": read_unread_opinions(user, now),
            **self._desk_wide(now, spared=roles == {Role.CONTRIBUTOR}),
            **first_screen_title(),
            "request": parent_context["request"] if parent_context else None,
            "csrf_token": parent_context.get("csrf_token") if parent_context else None,
        }

    def _desk_wide(self, now: datetime, *, spared: bool) -> dict[str, Any]:
        """What concerns the whole desk; whoever only writes is spared it."""
        if spared:
            return {"today": None, "health": None, "duties": []}
        return {"today": read_today(now), "health": read_schedule_health(now), "duties": read_duties(self.user)}
