"""Correcting a published article."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, WorkflowState

from news.articles.models import Article, Correction
from news.desk.actions import BY_KEY, may, refusal
from news.desk.notices import tell

NOTHING_CHANGED = _("Bài chưa có bản sửa. Hãy mở bài, sửa chỗ sai, lưu lại, rồi ghi đính chính.")


@dataclass(frozen=True, slots=True)
class Statement:
    """What the article said, what is right, and the sentence for readers ("" to make one of the two)."""

    written: str
    right: str
    public_note: str = ""


@transaction.atomic
def submit_correction(article: Any, user: Any, statement: Statement | None) -> Correction | None:
    """Hand in the changed article with a note to readers, or (``None``) as the repair of a typing error without one.

    The note goes public with the approval of the revision that it belongs to. Raises PermissionDenied when the person
    may not or when nothing was changed.
    """
    Page.objects.select_for_update().filter(pk=article.pk).values_list("pk").first()
    page = Article.objects.get(pk=article.pk).specific
    if not may(user, page, "correct"):
        raise PermissionDenied(refusal(user, page, BY_KEY["correct"]))
    if not page.has_unpublished_changes:
        raise PermissionDenied(NOTHING_CHANGED)
    note = _note(page, user, statement)
    _submit(page, user)
    if note:
        tell(BY_KEY["correct"], page, user, reason=note.note)
    return note


def _note(page: Any, user: Any, statement: Statement | None) -> Correction | None:
    if statement is None:
        page.corrections.pending().delete()
        return None
    made, _created = Correction.objects.pending().update_or_create(
        article_id=page.pk,
        published_at=None,
        defaults={
            "written": statement.written,
            "right": statement.right,
            "public_note": statement.public_note,
            "by": user,
            "revision": page.latest_revision,
        },
    )
    return made


def _submit(page: Any, user: Any) -> None:
    state: WorkflowState | None = page.current_workflow_state
    if state is None:
        page.get_workflow().start(page, user)
    elif state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user)
