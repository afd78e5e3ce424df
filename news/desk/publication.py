"""What happens when a workflow is through. Named by ``WAGTAIL_FINISH_WORKFLOW_ACTION``."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext_lazy as _

from news.desk.four_eyes import refuse_own_text

NOT_APPROVED = _("Bài chưa được duyệt ở bước cuối nên chưa đăng.")


def publish_approved(workflow_state: Any, user: Any | None = None) -> None:
    """Publish the approved revision, at once or at its time.

    The last guard before readers, so it trusts no task type: whatever workflow a page was given, its last task must
    have been approved, and by somebody else than the last editor. Raises PermissionDenied otherwise.
    """
    state = workflow_state.current_task_state
    if state is None or state.status != state.STATUS_APPROVED:
        raise PermissionDenied(NOT_APPROVED)
    refuse_own_text(state, state.finished_by)
    refuse_own_text(state, user)
    state.revision.publish(user=user, skip_permission_checks=True)
