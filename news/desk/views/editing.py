"""The editing form: no silent overwriting, no approving of what was typed in the same breath."""

from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.revisions import RevisionsRevertView

from news.desk.changed_text import text_was_changed
from news.desk.conflicts.keeping import keep_if_changed, kept_by
from news.desk.conflicts.lineage import continues, is_stale, note_opening, shown_by
from news.desk.conflicts.stamp import Stamp, posted_stamp
from news.desk.outcome import outcome_of
from news.desk.views.conflict import CONFLICT, conflict_screen, offer_kept
from news.desk.views.stamping import FOUND, StampedForm, bound_overwriting, hold, tell_browser, trace_saving

TEMPLATE = "wagtailadmin/pages/edit.html"


class GuardedEditing(StampedForm):
    """Adds to Wagtail's edit views: what autosave refuses is refused for every button, and can be merged."""

    def dispatch(self: Any, request: HttpRequest, page_id: int, **kwargs: Any) -> HttpResponse:
        """Two saves of one article come one after the other, and the second knows of the first."""
        with transaction.atomic():
            if request.method == "POST":
                hold(page_id)
            response: HttpResponse = super().dispatch(request, page_id, **kwargs)  # type: ignore[misc]  # Wagtail's
        return response

    def get_template_names(self: Any) -> list[str]:
        """Ours, which carries the stamp; Wagtail's for everything else."""
        names: list[str] = super().get_template_names()  # type: ignore[misc]  # Wagtail's view
        return ["admin/desk/conflict_edit.html"] if names == [TEMPLATE] else names

    def get(self: Any, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Say on opening what an article that came back still needs, and what is kept of an earlier try."""
        state = self.workflow_state
        if state is not None and state.status == state.STATUS_NEEDS_CHANGES:
            messages.warning(request, _("Bị trả lại: %(reason)s") % {"reason": state.current_task_state.comment})
        if not self.hydrate_create_view:
            note_opening(self.latest_revision)
            offer_kept(request, kept_by(request.user, self.page.pk))
        response: HttpResponse = super().get(request, *args, **kwargs)  # type: ignore[misc]  # Wagtail's view
        return response

    def get_object(self: Any) -> Any:
        """The article as the form shows it: as it was when the form was opened, else as it is now."""
        if self.request.method == "POST" and not self.is_reverting:
            shown = shown_by(self.real_page_record, self.stamp)
            if shown is not None and shown != self.latest_revision:
                return shown.as_object()
            if continues(self.latest_revision, self.stamp, self.request.user) and not self.stamp.revision:
                return self._without_rows(self.latest_revision.as_object())
        return super().get_object()  # type: ignore[misc]  # Wagtail's view

    @cached_property
    def stamp(self: Any) -> Stamp:
        """What came with the form."""
        return posted_stamp(self.request.POST)

    @cached_property
    def is_out_of_date(self: Any) -> bool:
        """Adds to Wagtail's rule: a form without a trace of what it shows is out of date."""
        return is_stale(self.latest_revision, self.stamp, self.request.user)

    def post(self: Any, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Refuse a form that was opened before somebody else's save, keeping what was typed in it."""
        before = self.latest_revision.pk if self.latest_revision else None
        if (answer := self.before_saving(self._typed_form)) is not None:
            return answer
        if self.is_out_of_date and not self.page.alias_of_id:
            return self._refuse_autosave() if self.expects_json_response else self._refuse_stale()
        bound_overwriting(request, self.latest_revision, self.stamp)
        response: HttpResponse = super().post(request, *args, **kwargs)  # type: ignore[misc]  # Wagtail's view
        if not self.is_out_of_date:
            trace_saving(self.page.pk, before, self.stamp, request.user)
        return tell_browser(response, self.stamp) if response.status_code == FOUND else response

    def perform_workflow_action(self: Any) -> HttpResponse:
        """Whoever typed something has become the last editor: pass it on where the step allows, else refuse."""
        self.has_content_changes = text_was_changed(self.form)
        if self.workflow_action == "approve" and self.has_content_changes:
            if not getattr(self.page.current_workflow_task, "hands_on", False):
                return self._with_text_kept(_("Bài có chỗ vừa sửa. Hãy lưu lại, rồi nhờ người khác duyệt."))
            self.workflow_action = "forward"
        return super().perform_workflow_action()  # type: ignore[misc]  # Wagtail's view

    def add_save_confirmation_message(self: Any) -> None:
        """After a decision, say what became of the article."""
        if self.action_name != "perform_workflow_action":
            super().add_save_confirmation_message()  # type: ignore[misc]  # Wagtail's view
            return
        messages.success(self.request, outcome_of(self.page, self.workflow_action))

    def _refuse_autosave(self: Any) -> HttpResponse:
        answer: HttpResponse = self.json_error_response("invalid_revision", _("Bài có bản mới. Bấm lưu để ghép."))
        return answer

    def _refuse_stale(self: Any) -> HttpResponse:
        self.form = self._typed_form()
        self.form.defer_required_fields()
        if not self.form.is_valid():
            self.form.restore_required_fields()
            return self._with_text_kept(self._stale_message(_("Sửa các chỗ báo lỗi rồi lưu để ghép hai bản.")))
        kept = keep_if_changed(self.form, self.real_page_record.specific, self.stamp, self.request.user)
        if kept is None:
            return self._shown_anew()
        return tell_browser(conflict_screen(self.request, kept, status=CONFLICT), self.stamp)

    def _shown_anew(self: Any) -> HttpResponse:
        """Nothing was typed: show what has come meanwhile, so that nobody decides about what they have not read."""
        messages.error(self.request, self._stale_message(_("Xem lại rồi hãy làm tiếp.")))
        self.page = self.latest_revision.as_object()
        self.form = self.form_class(
            instance=self.page, subscription=self.subscription, parent_page=self.parent, for_user=self.request.user
        )
        self.stamp_shown = self.fresh_stamp()
        note_opening(self.latest_revision)
        response: HttpResponse = self.render_to_response(self.get_context_data(), status=CONFLICT)
        return response

    def _stale_message(self: Any, advice: str) -> str:
        revision = self.latest_revision
        names = {
            "who": revision.user or _("hệ thống"),
            "when": localtime(revision.created_at).strftime("%H:%M %d/%m/%Y"),
        }
        return " ".join([_("Bài vừa có bản mới do %(who)s lưu lúc %(when)s.") % names, advice])

    def _with_text_kept(self: Any, message: str) -> HttpResponse:
        if not self.form.is_bound or self.form.is_valid():
            self.form = self._typed_form()
        messages.error(self.request, message)
        self.has_unsaved_changes = True
        response: HttpResponse = self.render_to_response(self.get_context_data(), status=CONFLICT)
        return response

    def _typed_form(self: Any) -> Any:
        return self.form_class(
            self.request.POST,
            self.request.FILES,
            instance=self.page,
            subscription=self.subscription,
            parent_page=self.parent,
            for_user=self.request.user,
        )

    @staticmethod
    def _without_rows(page: Any) -> Any:
        """A form that was opened before the article existed holds every row as a new one."""
        for name in page.get_edit_handler().get_form_class().formsets:
            if name != "comments":
                setattr(page, name, [])
        return page


class GuardedEditView(GuardedEditing, EditView):
    """Editing an article."""


class GuardedRevertView(GuardedEditing, RevisionsRevertView):
    """Taking up an earlier revision of an article."""
