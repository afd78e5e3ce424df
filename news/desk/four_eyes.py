"""Four eyes: nobody approves what they last edited, superusers included, but for a dated exception.

No Wagtail model is imported here: the settings name ``news.desk.publication``, which Wagtail loads with its models.
"""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

EXCEPTION_USED = "desk.four_eyes_exception"
OWN_TEXT = _("Không tự duyệt bản mình sửa cuối. Hãy trả lại bài hoặc nhờ người khác duyệt.")


def revisions_under_review(state: Any) -> Any:
    """The revision that a task state stands on and every later one of the same page, newest first."""
    revision = state.revision
    later = Q(created_at__gt=revision.created_at) | Q(pk=revision.pk)
    same_page = {"base_content_type_id": revision.base_content_type_id, "object_id": revision.object_id}
    return type(revision).objects.filter(later, **same_page).order_by("-created_at", "-pk")


def last_edited_by(state: Any, user: Any) -> bool:
    """Whether ``user`` made the revision under review or a later one. One query."""
    return bool(revisions_under_review(state).filter(user_id=user.pk).exists())


def refuse_own_text(state: Any, user: Any | None) -> None:
    """Raise PermissionDenied when ``user`` would approve their own text; code that acts for no user may pass."""
    if user is not None and last_edited_by(state, user) and exception_of(user) is None:
        raise PermissionDenied(OWN_TEXT)


def exception_of(user: Any) -> Any | None:
    """The exception that lifts four eyes for a person today, if there is one. One query."""
    return user.four_eyes_exceptions.in_force().first()


def log_exception_used(state: Any, user: Any | None) -> None:
    """Keep on record that an exception was needed for this approval."""
    if user is None or not last_edited_by(state, user):
        return
    used = exception_of(user)
    if used is not None:
        log(state.revision.as_object(), EXCEPTION_USED, user=user, revision=state.revision, data={"exception": used.pk})
