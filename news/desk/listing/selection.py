"""Doing one thing to several articles: each passes the same guards as if it had been opened alone."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Page

from news.articles.checks.table import blocking, problems_of
from news.articles.models import Article
from news.desk import holding
from news.desk.actions import Action, refusal, table
from news.desk.listing.seen import articles_seen_by

MOST = 100


@dataclass(frozen=True, slots=True)
class Refused:
    """An article to which it was not done, and why."""

    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class SelectionOutcome:
    """How many articles it was done to, and the others."""

    done: int
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class BulkAction:
    """An action of the bar: its row in the table of actions, its button, and how it is done to one article."""

    action: Action
    button: Any
    do: Callable[..., None]


def _submit(article: Any, person: Any) -> None:
    """Hand a draft in, or hand it in again."""
    page = _guarded(article, person, table.SUBMIT)
    if page.live and not page.has_unpublished_changes:
        raise PermissionDenied(_("Bài đã đăng và không có bản sửa nào để gửi."))
    state = page.current_workflow_state
    if state is not None and state.status == state.STATUS_NEEDS_CHANGES:
        state.resume(person)
    else:
        page.get_workflow().start(page, person)


def _forward(article: Any, person: Any) -> None:
    """Pass an edited article to the publishers, as an approval or, after one's own edit, as one's own text."""
    page = _guarded(article, person, table.FORWARD)
    step = page.current_workflow_task_state.specific
    offered = {name for name, _label, _asks in step.task.specific.get_actions(page, person)}
    step.task.specific.on_action(step, person, "approve" if "approve" in offered else "forward")


def _guarded(article: Any, person: Any, action: Action) -> Any:
    """The page under a lock, of its own class. Raises PermissionDenied with the reason why it may not go on."""
    page: Any = Page.objects.select_for_update().get(pk=article.pk).specific
    reason = refusal(person, page, action)
    if reason:
        raise PermissionDenied(reason)
    found = blocking(problems_of(page.get_latest_revision_as_object()))
    if found:
        raise PermissionDenied("; ".join(problem.sentence for problem in found))
    return page


BULK_ACTIONS: Final[Mapping[str, BulkAction]] = {
    "submit": BulkAction(table.SUBMIT, gettext_lazy("Gửi biên tập"), _submit),
    "claim": BulkAction(table.CLAIM, gettext_lazy("Nhận bài"), holding.claim),
    "forward": BulkAction(table.FORWARD, gettext_lazy("Gửi duyệt"), _forward),
    "hand_over": BulkAction(table.HAND_OVER, gettext_lazy("Chuyển người giữ"), holding.hand_over),
}


def do_to_each(key: str, page_ids: Iterable[int], person: Any, **asked: Any) -> SelectionOutcome:
    """Do the action to each of the articles that ``person`` finds, one transaction an article.

    Raises KeyError for an unknown action.
    """
    bulk, done, refused = BULK_ACTIONS[key], 0, []
    for article in articles_seen_by(person).filter(pk__in=list(page_ids)[:MOST]).order_by("pk"):
        reason = _attempt(bulk, article, person, asked)
        if reason:
            refused.append(Refused(article.get_admin_display_title(), reason))
        else:
            done += 1
    return SelectionOutcome(done, tuple(refused))


def _attempt(bulk: BulkAction, article: Article, person: Any, asked: Mapping[str, Any]) -> str:
    try:
        with transaction.atomic():
            bulk.do(article, person, **asked)
    except PermissionDenied as refused:
        return str(refused) or _("Bài đã sang bước khác.")
    return ""
