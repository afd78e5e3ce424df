"""What Wagtail says of an article that somebody else may change."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.locks import WorkflowLock

from news.desk.actions import refusal
from news.desk.actions.table import SAVE


class DeskLock(WorkflowLock):
    """Adds to Wagtail's lock: who holds the article and who may change it, by the table of actions."""

    def get_message(self, user: Any) -> str:
        """Why the form takes nothing; nothing to say to whoever may write."""
        return refusal(user, self.object, SAVE)

    def get_locked_by(self, user: Any, can_lock: bool = False) -> str:
        """The short word beside the form."""
        return _("Khóa vì đang duyệt") if self.for_user(user) else _("Đang mở cho bạn sửa")

    def get_description(self, user: Any, can_lock: bool = False) -> str:
        """The sentence beside the form."""
        return self.get_message(user) or _("Chỉ người đang giữ bài mới sửa được.")
