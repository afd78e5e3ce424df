"""Approving and returning from outside the editing form."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views.pages.workflow import WorkflowActionView

from news.desk.outcome import outcome_of


class GuardedWorkflowActionView(WorkflowActionView):
    """Adds to Wagtail's view: only the text that was under review is approved, and a refusal says why."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Do the action, or go back to the article with the reason."""
        try:
            self._refuse_unseen_text()
            response: HttpResponse = super().post(request, *args, **kwargs)
        except PermissionDenied as refusal:
            return self._refused(str(refusal))
        if self.object.current_workflow_task_state != self.task_state:
            messages.success(request, outcome_of(self.object, self.action_name))
        return response

    def _refuse_unseen_text(self) -> None:
        if self.action_name == "approve" and self.object.latest_revision_id != self.task_state.revision_id:
            saved = localtime(self.object.latest_revision.created_at).strftime("%H:%M")
            raise PermissionDenied(_("Bài vừa có bản mới lúc %(hour)s; xem lại trước khi duyệt.") % {"hour": saved})

    def _refused(self, reason: str) -> HttpResponse:
        messages.error(self.request, reason or _("Bước này không thuộc việc của bạn, hoặc bài đã sang bước khác."))
        if self.request.headers.get("x-requested-with") == "XMLHttpRequest":
            answer: HttpResponse = self.render_modal_json(
                self.request, {"step": "success", "redirect": self.redirect_url}
            )
            return answer
        return redirect(self.redirect_url)
