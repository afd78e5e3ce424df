"""The frame of a screen of the desk."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _


def screen_title(title: str, icon: str) -> dict[str, Any]:
    """What the frame needs: the name of the screen, its icon, and the way back to the desk."""
    crumbs = [_desk(), {"url": "", "label": title}]
    return {"breadcrumbs_items": crumbs, "header_title": title, "header_icon": icon}


def first_screen_title() -> dict[str, Any]:
    """The same for the desk itself."""
    return {"breadcrumbs_items": [_desk()], "header_title": _("Bàn làm việc"), "header_icon": "tasks"}


def _desk() -> dict[str, str]:
    return {"url": reverse("wagtailadmin_home"), "label": _("Bàn làm việc")}
