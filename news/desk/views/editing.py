"""The editing form: no silent overwriting, no approving of what was typed in the same breath."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.revisions import RevisionsRevertView

from news.desk.changed_text import text_was_changed
from news.desk.outcome import outcome_of

CONFLICT = 409


class GuardedEditing:
    """Adds to Wagtail's edit views: what autosave refuses is refused for every button."""

    def get(self: Any, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Say on opening what an article that came back still needs."""
        state = self.workflow_state
        if state is not None and state.status == state.STATUS_NEEDS_CHANGES:
            messages.warning(request, _("Bị trả lại: %(reason)s") % {"reason": state.current_task_state.comment})
        response: HttpResponse = super().get(request, *args, **kwargs)  # type: ignore[misc]  # Wagtail's view
        return response

    def post(self: Any, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Refuse a form that was opened before somebody else's save, keeping what was typed in it."""
        if self.is_out_of_date and not self.expects_json_response and not self.page.alias_of_id:
            return self._with_text_kept(self._stale_message(), CONFLICT)
        response: HttpResponse = super().post(request, *args, **kwargs)  # type: ignore[misc]  # Wagtail's view
        return response

    def perform_workflow_action(self: Any) -> HttpResponse:
        """Whoever typed something has become the last editor: pass it on where the step allows, else refuse."""
        self.has_content_changes = text_was_changed(self.form)
        if self.workflow_action == "approve" and self.has_content_changes:
            if not getattr(self.page.current_workflow_task, "hands_on", False):
                return self._with_text_kept(_("Bài có chỗ vừa sửa. Hãy lưu lại, rồi nhờ người khác duyệt."), CONFLICT)
            self.workflow_action = "forward"
        return super().perform_workflow_action()  # type: ignore[misc]  # Wagtail's view

    def add_save_confirmation_message(self: Any) -> None:
        """After a decision, say what became of the article."""
        if self.action_name != "perform_workflow_action":
            super().add_save_confirmation_message()  # type: ignore[misc]  # Wagtail's view
            return
        messages.success(self.request, outcome_of(self.page, self.workflow_action))

    def _stale_message(self: Any) -> str:
        revision = self.latest_revision
        return _(
            "Bài đã có bản mới do %(who)s lưu lúc %(when)s. Chữ của bạn còn nguyên trong khung dưới; "
            "hãy so với bản mới trong mục lịch sử rồi lưu lại."
        ) % {"who": revision.user or _("hệ thống"), "when": localtime(revision.created_at).strftime("%H:%M %d/%m/%Y")}

    def _with_text_kept(self: Any, message: str, status: int) -> HttpResponse:
        self.form = self.form_class(
            self.request.POST,
            self.request.FILES,
            instance=self.page,
            subscription=self.subscription,
            parent_page=self.parent,
            for_user=self.request.user,
        )
        messages.error(self.request, message)
        self.has_unsaved_changes = True
        response: HttpResponse = self.render_to_response(self.get_context_data(), status=status)
        return response


class GuardedEditView(GuardedEditing, EditView):
    """Editing an article."""


class GuardedRevertView(GuardedEditing, RevisionsRevertView):
    """Taking up an earlier revision of an article."""
