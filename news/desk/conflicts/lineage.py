"""Which saved text continues which: whether a form is out of date, and what its text grew from."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.utils import timezone
from wagtail.models import Page, Revision, TaskState

from news.desk.conflicts.stamp import Stamp, state_of
from news.desk.models import RevisionTrace


def continues(latest: Revision | None, stamp: Stamp, user: Any) -> bool:
    """Whether ``latest`` is an earlier save of the very form that is being saved now.

    The form may not know it: the answer to that save got lost on a broken line.
    """
    if latest is None or not stamp.key or latest.user_id != user.pk:
        return False
    return RevisionTrace.objects.filter(revision=latest, form_key=stamp.key).exists()


def is_stale(latest: Revision | None, stamp: Stamp, user: Any) -> bool:
    """Whether saving the form would overwrite what it has never shown."""
    if latest is None or stamp.revision == state_of(latest):
        return False
    return not continues(latest, stamp, user)


def shown_by(page: Page, stamp: Stamp) -> Revision | None:
    """The revision that the form was opened on, if it still reads as it did then."""
    found = page.revisions.filter(pk=stamp.revision_id).first() if stamp.revision_id else None
    return found if found is not None and state_of(found) == stamp.revision else None


def ground_of(page: Page, stamp: Stamp, user: Any) -> Revision | None:
    """The newest text that the form and its article have in common; None when that is gone."""
    own = page.revisions.filter(trace__form_key=stamp.key, user_id=user.pk) if stamp.key else page.revisions.none()
    shown = shown_by(page, stamp)
    return max((one for one in (own.order_by("-pk").first(), shown) if one), key=lambda one: one.pk, default=None)


def may_overwrite(latest: Revision | None, posted_id: str, stamp: Stamp, user: Any) -> bool:
    """Whether autosave may write into its last revision again instead of making one more.

    Not when somebody has opened it, decides about it or has it scheduled, and not for longer than one run.
    """
    if latest is None or posted_id != str(latest.pk) or latest.user_id != user.pk or latest.approved_go_live_at:
        return False
    begun_after = timezone.now() - timedelta(minutes=getattr(settings, "DESK_AUTOSAVE_RUN_MINUTES", 10))
    own = RevisionTrace.objects.filter(revision=latest, form_key=stamp.key, opened=False, begun_at__gte=begun_after)
    return bool(stamp.key) and own.exists() and not TaskState.objects.filter(revision=latest).exists()


def note_opening(revision: Revision | None) -> None:
    """Somebody begins to write on ``revision``: from now on it stays as it is."""
    if revision is not None:
        RevisionTrace.objects.update_or_create(revision=revision, defaults={"opened": True})


def note_saving(revision: Revision, stamp: Stamp) -> None:
    """``revision`` was made by the form with this stamp."""
    RevisionTrace.objects.update_or_create(revision=revision, defaults={"form_key": stamp.key})
