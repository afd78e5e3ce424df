"""The tabs above the list: what a role looks at every day, and what the person saved."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from news.desk.listing.asked import Asked, asked_by
from news.desk.listing.bounded import BoundedCount, count_up_to
from news.desk.listing.found import found_for
from news.desk.listing.reader import roles_today
from news.desk.models import SavedView
from news.desk.roles import Role


@dataclass(frozen=True, slots=True)
class Tab:
    """A question with a name. ``saved`` is the record that can be renamed; None for what every role has."""

    name: str
    asked: Asked
    count: BoundedCount
    is_current: bool
    saved: SavedView | None = None


def tabs_for(reader: Any, current: Asked) -> list[Tab]:
    """All tabs. One query for what was saved and one a tab."""
    saved = list(SavedView.objects.filter(owner=reader))
    offered: list[tuple[str, str, SavedView | None]] = [(name, query, None) for name, query in _of_roles(reader)]
    offered += [(view.name, view.query, view) for view in saved]
    return list(_counted(offered, reader, current))


def _counted(offered: Iterable[tuple[str, str, SavedView | None]], reader: Any, current: Asked) -> Iterable[Tab]:
    for name, query, saved in offered:
        asked = asked_by(QueryDict(query))
        is_current = asked.filters == current.filters
        yield Tab(name, asked, count_up_to(found_for(asked, reader)), is_current, saved)


def _of_roles(reader: Any) -> list[tuple[str, str]]:
    roles = roles_today(reader)
    tabs = [(_("Tất cả"), "")]
    if Role.EDITOR in roles:
        tabs += [(_("Tôi đang giữ"), "tt=claimed&nguoi=toi"), (_("Chờ biên tập"), "tt=waiting_editor")]
    if Role.PUBLISHER in roles:
        tabs += [(_("Chờ duyệt"), "tt=waiting_publisher"), (_("Đã hẹn giờ"), "tt=scheduled")]
    if Role.CONTRIBUTOR in roles:
        tabs += [(_("Bản nháp của tôi"), "tt=draft&nguoi=toi"), (_("Bị trả lại"), "tt=returned&nguoi=toi")]
    return tabs
