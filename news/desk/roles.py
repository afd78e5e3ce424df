"""The roles of the newsroom. A role is a group; its name is the stable key, its label what people read."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """Names of the groups, in the order of the work."""

    CONTRIBUTOR = "contributor", _("Cộng tác viên")
    EDITOR = "editor", _("Biên tập viên")
    PUBLISHER = "publisher", _("Lãnh đạo ban biên tập")
    RECORDS = "records", _("Văn thư – thi đua")
    ADMINISTRATOR = "administrator", _("Quản trị")


def role_label(group_name: str) -> str:
    """What people read for a group; a group that is no role keeps its own name."""
    return str(Role(group_name).label) if group_name in Role.values else group_name


def roles_of(user: Any) -> frozenset[str]:
    """The roles of a person; one query the first time, kept on the user object for the request."""
    kept: frozenset[str] | None = getattr(user, "_desk_roles", None)
    if kept is None:
        kept = frozenset(user.groups.filter(name__in=Role.values).values_list("name", flat=True))
        user._desk_roles = kept
    return kept


def only_contributes(user: Any) -> bool:
    """Whether a person writes for the portal and does nothing else there."""
    return not user.is_superuser and roles_of(user) == {Role.CONTRIBUTOR}
