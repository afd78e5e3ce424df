"""What a decision about an article came to, in a sentence for whoever decided."""

from django.utils.translation import gettext as _
from wagtail.models import Page


def outcome_of(decided: Page, action: str) -> str:
    """The sentence after ``action`` (``approve``, ``forward`` or ``reject``), from what the database holds now."""
    page = Page.objects.get(pk=decided.pk)
    names = {"title": page.get_admin_display_title()}
    if action == "reject":
        return _("Đã trả lại “%(title)s” cho người viết.") % names
    state = page.current_workflow_task_state
    if state is not None:
        return _("Đã gửi duyệt “%(title)s”: bài đang ở bước %(step)s.") % {**names, "step": state.task.name}
    if page.scheduled_revision is not None:
        return _("Đã duyệt “%(title)s”: bài lên cổng đúng giờ đã hẹn.") % names
    return _("Đã duyệt “%(title)s”: bài đã lên cổng.") % names
