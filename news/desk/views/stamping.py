"""Forms that know which text they were opened on, and saves that leave a trace of the form they came from."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page, PageLogEntry, Revision

from news.desk.conflicts.lineage import may_overwrite, note_saving
from news.desk.conflicts.stamp import Stamp, new_stamp, posted_stamp

EDITED = "wagtail.edit"
OVERWRITTEN = "overwrite_revision_id"
USER_FIELD = "form_user"
RECOVERY_FIELD = "form_recover"
SAVED_COOKIE = "desk_saved"
COOKIE_SECONDS = 300
FOUND = 302


class StampedForm:
    """Adds to Wagtail's views: the stamp in the form, the trace after a save."""

    stamp_shown: Stamp | None = None

    def get_context_data(self: Any, **kwargs: Any) -> dict[str, Any]:
        """Adds the stamp. A form that comes back with errors keeps its own: its text has not been saved."""
        context: dict[str, Any] = super().get_context_data(**kwargs)  # type: ignore[misc]  # Wagtail's view
        if self.stamp_shown is None:
            self.stamp_shown = posted_stamp(self.request.POST) if self.request.method == "POST" else self.fresh_stamp()
        return {**context, "stamp": self.stamp_shown}

    def before_saving(self: Any, form: Any) -> HttpResponse | None:
        """An answer instead of saving: to somebody who has signed in over another's form, or brings back a copy."""
        if self.request.POST.get(USER_FIELD, str(self.request.user.pk)) != str(self.request.user.pk):
            return self._refuse_stranger()
        if RECOVERY_FIELD not in self.request.POST:
            return None
        self.form, self.has_unsaved_changes = form(), True
        self.form.defer_required_fields()
        messages.info(self.request, _("Chữ lấy lại từ máy này đang ở trong khung, chưa lưu. Xem lại rồi lưu."))
        response: HttpResponse = self.render_to_response(self.get_context_data())
        return response

    def _refuse_stranger(self: Any) -> HttpResponse:
        sentence = _(
            "Khung soạn này của người khác. Chưa lưu gì; chữ của họ giữ trên máy này cho đến khi họ đăng nhập."
        )
        if self.expects_json_response:
            answer: HttpResponse = self.json_error_response("stranger", sentence)
            return answer
        messages.error(self.request, sentence)
        return redirect("wagtailadmin_home")

    def fresh_stamp(self: Any) -> Stamp:
        """The stamp of a form that is being opened now."""
        return new_stamp(getattr(self, "latest_revision", None))


def tell_browser(response: HttpResponse, stamp: Stamp) -> HttpResponse:
    """The server has the text of this form: the copy on the person's machine may go."""
    if stamp.key:
        response.set_cookie(
            SAVED_COOKIE,
            stamp.key,
            max_age=COOKIE_SECONDS,
            path=reverse("wagtailadmin_home"),
            secure=settings.SESSION_COOKIE_SECURE,
            samesite="Lax",
        )
    return response


def hold(page_id: int) -> None:
    """Make another save of the same article wait until this one is committed."""
    Page.objects.select_for_update().filter(pk=page_id).values_list("pk").first()


def bound_overwriting(request: HttpRequest, latest: Revision | None, stamp: Stamp) -> None:
    """Take from an autosave the wish to write into a revision that has to stay as it is."""
    wanted = request.POST.get(OVERWRITTEN)
    if wanted and not may_overwrite(latest, wanted, stamp, request.user):
        fields = request.POST.copy()
        del fields[OVERWRITTEN]
        request.POST = fields  # type: ignore[assignment]  # Django's own setter takes any QueryDict


def trace_saving(page_id: int, before: int | None, stamp: Stamp, user: Any) -> None:
    """Note which form made the newest revision; of autosaves into one revision leave the last entry of the log."""
    latest = Page.objects.select_related("latest_revision").get(pk=page_id).latest_revision
    if latest is None:
        return
    if latest.pk != before:
        note_saving(latest, stamp)
        return
    entries = PageLogEntry.objects.filter(page_id=page_id, revision=latest, action=EDITED, user=user)
    newest = entries.order_by("-pk").values_list("pk", flat=True).first()
    entries.exclude(pk=newest).delete()
