"""Taking an article on, giving it up, passing it on, taking it back: one transaction and a log entry each.

Every function asks the table of actions under a lock on the page and raises PermissionDenied with the sentence that
says who may instead. Articles of any class and bare pages are both fine.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Page

from news.desk.actions import Action, refusal
from news.desk.actions.table import CLAIM, HAND_OVER, RECALL, RELEASE, TAKE_OVER, WITHDRAW
from news.desk.models import Claim, Delegation
from news.desk.notices import tell
from news.desk.roles import Role


def claim(article: Any, person: Any) -> None:
    """``person`` takes the article on."""
    with _acting(CLAIM, article, person) as page:
        _give(page, person)
        _record(CLAIM, page, person)


def release(article: Any, person: Any) -> None:
    """The holder puts the article back into the queue."""
    with _acting(RELEASE, article, person) as page:
        Claim.objects.filter(article=page.pk).delete()
        _record(RELEASE, page, person)


def hand_over(article: Any, person: Any, to: Any) -> None:
    """The holder, or a publisher, gives the article to another editor. Raises PermissionDenied for anybody else."""
    with _acting(HAND_OVER, article, person) as page:
        if not possible_holders(page).filter(pk=to.pk).exists():
            raise PermissionDenied
        before = _holder(page)
        _give(page, to)
        _record(HAND_OVER, page, person, holder=before, new_holder=to)


def take_over(article: Any, person: Any, reason: str) -> None:
    """An editor takes the article from another who cannot be reached; the other is told why."""
    with _acting(TAKE_OVER, article, person) as page:
        before = _holder(page)
        _give(page, person)
        _record(TAKE_OVER, page, person, reason, holder=before)


def recall(article: Any, person: Any) -> None:
    """An editor takes the article back from the publishers, and holds it."""
    with _acting(RECALL, article, person) as page:
        page.current_workflow_task_state.specific.recall(person)
        _give(page, person)
        _record(RECALL, page, person)


def withdraw(article: Any, person: Any) -> None:
    """The author takes back what no editor has taken on."""
    with _acting(WITHDRAW, article, person) as page:
        page.current_workflow_state.cancel(user=person)
        _record(WITHDRAW, page, person)


def possible_holders(article: Any) -> Any:
    """Who can be given the article: editors by role or by delegation, but for the one who has it."""
    standing_in = Delegation.objects.in_force().filter(role=Role.EDITOR).values("stand_in")
    people = get_user_model().objects.filter(is_active=True)
    editors = people.filter(Q(groups__name=Role.EDITOR) | Q(pk__in=standing_in)).distinct()
    return editors.exclude(claims__article=article.pk).order_by("full_name", "pk")


@contextmanager
def _acting(action: Action, article: Any, person: Any) -> Iterator[Any]:
    with transaction.atomic():
        page = Page.objects.select_for_update().get(pk=article.pk)
        reason = refusal(person, page, action)
        if reason:
            raise PermissionDenied(reason)
        yield page.specific


def _give(page: Any, person: Any) -> None:
    Claim.objects.update_or_create(article_id=page.pk, defaults={"holder": person, "since": timezone.now()})


def _holder(page: Any) -> Any | None:
    found = Claim.objects.filter(article=page.pk).select_related("holder").first()
    return found.holder if found else None


def _record(
    action: Action,
    page: Any,
    person: Any,
    reason: str = "",
    holder: Any | None = None,
    new_holder: Any | None = None,
) -> None:
    data = {"reason": reason, "from": str(holder or ""), "to": str(new_holder or "")}
    log(page, f"desk.{action.key}", user=person, data={key: value for key, value in data.items() if value})
    tell(action, page, person, reason=reason, holder=holder, new_holder=new_holder)
