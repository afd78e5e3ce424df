"""Names of the places where an article can stand.

An article has one :class:`State`. An update of a published article goes through the same steps as a new article: then
the state is ``updating`` and the *stage* says at which step the update is. For every other article the two are equal.
"""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """The ten states, in the order of the work."""

    DRAFT = "draft", _("Bản nháp")
    WAITING_EDITOR = "waiting_editor", _("Chờ biên tập")
    CLAIMED = "claimed", _("Đang biên tập")
    RETURNED = "returned", _("Bị trả lại")
    WAITING_PUBLISHER = "waiting_publisher", _("Chờ duyệt")
    SCHEDULED = "scheduled", _("Đã hẹn giờ")
    PUBLISHED = "published", _("Đã đăng")
    UPDATING = "updating", _("Đã đăng – bản sửa chờ duyệt")
    TAKEN_DOWN = "taken_down", _("Đã gỡ")
    EXPIRED = "expired", _("Hết hạn")

    @property
    def mark(self) -> str:
        """Name of the icon whose ring fills as the work advances."""
        return f"tt-{MARKS[self]}"


MARKS = {
    State.DRAFT: "nhap",
    State.WAITING_EDITOR: "cho",
    State.CLAIMED: "bientap",
    State.RETURNED: "tra",
    State.WAITING_PUBLISHER: "duyet",
    State.SCHEDULED: "hen",
    State.PUBLISHED: "dang",
    State.UPDATING: "duyet",
    State.TAKEN_DOWN: "go",
    State.EXPIRED: "het",
}
UPDATE_LABELS = {
    State.WAITING_EDITOR: _("Đã đăng – bản sửa chờ biên tập"),
    State.CLAIMED: _("Đã đăng – bản sửa đang biên tập"),
    State.RETURNED: _("Đã đăng – bản sửa bị trả lại"),
    State.WAITING_PUBLISHER: State.UPDATING.label,
    State.SCHEDULED: _("Đã đăng – bản sửa đã hẹn giờ"),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """The state of an article and the stage of the text that is being worked on."""

    state: State
    stage: State

    @property
    def label(self) -> str:
        """What people read; for an update it names the stage too."""
        return str(UPDATE_LABELS[self.stage] if self.state is State.UPDATING else self.state.label)
