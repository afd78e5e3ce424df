"""With what a draft is compared when nobody says: with what its readers know."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision, TaskState

from news.desk.comparing.versions import Version, portal_version, saved_version

DECIDED = (TaskState.STATUS_REJECTED, TaskState.STATUS_APPROVED, TaskState.STATUS_SKIPPED)
LABELS = {
    TaskState.STATUS_REJECTED: _("bản đã trả lại"),
    TaskState.STATUS_APPROVED: _("bản đã duyệt"),
    TaskState.STATUS_SKIPPED: _("bản đã gửi duyệt"),
}


def base_of(page: Any) -> Version | None:
    """The published version; of an unpublished article the version that was last decided about; None of a new one."""
    if page.live:
        return portal_version(page)
    decided = TaskState.objects.filter(
        workflow_state__object_id=str(page.pk),
        workflow_state__base_content_type_id=page.get_base_content_type().pk,
        status__in=DECIDED,
    )
    state = decided.exclude(revision=page.latest_revision_id).order_by("-finished_at", "-pk").first()
    if state is None:
        return None
    revision = Revision.objects.select_related("user").get(pk=state.revision_id)
    return saved_version(page, revision, str(LABELS[state.status]))
