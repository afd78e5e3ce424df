"""The tasks of the newsroom's workflow."""

from typing import Any, Self

from django import forms
from django.core.exceptions import PermissionDenied
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.forms import TaskStateCommentForm
from wagtail.models import AbstractGroupApprovalTask, Page, TaskState

from news.desk.actions import may, open_keys
from news.desk.actions.table import APPROVE, FORWARD, RETURN, SAVE, VIEW
from news.desk.four_eyes import last_edited_by, log_exception_used, refuse_own_text, revisions_under_review
from news.desk.locking import DeskLock

NOT_YOURS = _("Bước này không thuộc việc của bạn, hoặc bài đã sang bước khác.")


class ReturnForm(TaskStateCommentForm):
    """Why an article goes back."""

    comment = forms.CharField(
        label=_("Cần sửa gì"),
        widget=forms.Textarea({"rows": 4}),
        error_messages={"required": _("Viết ít nhất một việc cần sửa.")},
    )


class EditorialTaskState(TaskState):
    """One article at one step."""

    status: str

    class Meta:
        verbose_name = _("lượt duyệt")
        verbose_name_plural = _("lượt duyệt")

    @transaction.atomic
    def approve(self, user: Any = None, update: bool = True, comment: str = "") -> Self:
        """Adds to Wagtail's rule: four eyes, and the newest revision is what is approved."""
        self._hold_page()
        refuse_own_text(self, user)
        log_exception_used(self, user)
        self.revision = revisions_under_review(self)[0]
        return super().approve(user=user, update=update, comment=comment)

    @transaction.atomic
    def forward(self, user: Any, comment: str = "") -> Self:
        """Pass one's own edit to the next step, where somebody else approves it. Counts as no approval."""
        if self.status != TaskState.STATUS_IN_PROGRESS:
            raise PermissionDenied(NOT_YOURS)
        self._hold_page()
        self.revision = revisions_under_review(self)[0]
        self.status = TaskState.STATUS_SKIPPED
        self.comment = comment
        self.finished_by = user
        self.finished_at = timezone.now()
        self.save()
        self.log_state_change_action(user, "approve")
        self.workflow_state.update(user=user)
        return self

    @transaction.atomic
    def recall(self, user: Any) -> Self:
        """Take the article back from the publishers to the editors' step."""
        self._hold_page()
        editing = self.workflow_state.workflow.tasks.filter(editorialtask__hands_on=True, active=True).first()
        if self.status != TaskState.STATUS_IN_PROGRESS or editing is None:
            raise PermissionDenied(NOT_YOURS)
        self.status = TaskState.STATUS_CANCELLED
        self.finished_by = user
        self.finished_at = timezone.now()
        self.save()
        self.workflow_state.update(user=user, next_task=editing)
        return self

    def _hold_page(self) -> None:
        """Make a save of the same page wait until this decision is committed; then read everything anew."""
        Page.objects.select_for_update().filter(pk=self.workflow_state.object_id).values_list("pk").first()
        self.workflow_state.refresh_from_db()


class EditorialTask(AbstractGroupApprovalTask):
    """A step that a group decides. Whoever edited last may return the article, never approve it."""

    hands_on = models.BooleanField(
        _("người sửa cuối được chuyển tiếp"),
        default=False,
        help_text=_("Biên tập viên sửa xong thì gửi duyệt; bước sau vẫn phải do người khác duyệt."),
    )

    task_state_class = EditorialTaskState
    lock_class = DeskLock
    admin_form_fields = [*AbstractGroupApprovalTask.admin_form_fields, "hands_on"]

    class Meta:
        verbose_name = _("bước biên tập")
        verbose_name_plural = _("bước biên tập")

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        """In place of Wagtail's rule: what the table of actions opens at this step."""
        keys = open_keys(user, obj)
        offered: list[tuple[str, Any, bool]] = [("reject", _("Trả lại"), True)] if RETURN.key in keys else []
        if (FORWARD if self.hands_on else APPROVE).key not in keys:
            return offered
        state = obj.current_workflow_task_state
        if self.hands_on and state is not None and last_edited_by(state, user):
            return [*offered, ("forward", _("Gửi duyệt"), False)]
        return [*offered, *self._approvals()]

    def locked_for_user(self, obj: Any, user: Any) -> bool:
        """In place of Wagtail's rule: whoever holds the article at this step writes in it."""
        return not may(user, obj, SAVE.key)

    def user_can_access_editor(self, obj: Any, user: Any) -> bool:
        """In place of Wagtail's rule: whoever may see the article."""
        return may(user, obj, VIEW.key)

    def user_can_lock(self, obj: Any, user: Any) -> bool:
        """Never: a claim says who writes."""
        return False

    def _approvals(self) -> list[tuple[str, Any, bool]]:
        plain, noted = (
            (_("Gửi duyệt"), _("Gửi duyệt kèm ghi chú")) if self.hands_on else (_("Duyệt"), _("Duyệt kèm ghi chú"))
        )
        return [("approve", plain, False), ("approve", noted, True)]

    @transaction.atomic
    def on_action(self, task_state: Any, user: Any, action_name: str, **kwargs: Any) -> Any:
        """Adds to Wagtail's rule: an action that is not offered is not done, whatever was posted."""
        offered = {name for name, _label, _asks in self.get_actions(task_state.revision.content_object, user)}
        if action_name == "approve":
            refuse_own_text(task_state, user)
        if action_name not in offered:
            raise PermissionDenied(NOT_YOURS)
        if action_name == "forward":
            return self._forward(task_state, user, **kwargs)
        return super().on_action(task_state, user, action_name, **kwargs)

    @staticmethod
    def _forward(task_state: EditorialTaskState, user: Any, comment: str = "") -> None:
        task_state.forward(user, comment=comment)

    def get_form_for_action(self, action: str) -> type[forms.Form]:
        """Adds to Wagtail's rule: an article goes back with a reason."""
        return ReturnForm if action == "reject" else TaskStateCommentForm

    @classmethod
    def get_description(cls) -> str:
        """Shown where tasks are made."""
        return str(_("Thành viên của nhóm duyệt hoặc trả lại; không ai duyệt bản mình sửa cuối."))
