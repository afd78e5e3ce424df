"""What may be tried at an article, and how to see that it happened."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.test import Client
from django.urls import reverse
from django.utils.timezone import localtime
from wagtail.models import Page

from news.articles.models import TakeDownReason
from news.desk.actions import Action
from news.desk.actions.table import (
    APPROVE,
    CLAIM,
    COPY,
    CORRECT,
    DELETE,
    FORWARD,
    HAND_OVER,
    MOVE,
    PULL_BACK,
    RECALL,
    RELEASE,
    RESTORE,
    RETURN,
    SAVE,
    SCHEDULE,
    SUBMIT,
    TAKE_DOWN,
    TAKE_OVER,
    UPDATE,
    VIEW,
    WITHDRAW,
)
from news.desk.views.steps import step_url
from portal.accounts.models import User
from tests.desk.snapshot import Snapshot
from tests.desk.steps import decide, edit_url, form_of, fresh, signed_in, tomorrow
from tests.factories.article import section


@dataclass(frozen=True, slots=True)
class Target:
    """An article, with its editing form as it stands and as it was at first: anybody may post these fields."""

    pk: int
    form: dict[str, str]
    first_form: dict[str, str]
    heir: int

    @property
    def page(self) -> Any:
        """The article as it is now."""
        return fresh(Page(pk=self.pk))


def target(page: Page, reader: User, heir: User) -> Target:
    """The article with the forms that ``reader``, who can open all, is shown; ``heir`` could be given it."""
    client, first = signed_in(reader), page.revisions.order_by("pk")[0]
    revert = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, first.pk])
    return Target(page.pk, form_of(client, edit_url(page)), form_of(client, revert), heir.pk)


def page_post(client: Client, name: str, aim: Target, **data: str) -> Any:
    """Post to one of Wagtail's addresses of a page."""
    return client.post(reverse(f"wagtailadmin_pages:{name}", args=[aim.pk]), data)


def bulk(client: Client, action: str, aim: Target, **data: str) -> Any:
    """A bulk action on one ticked row of the explorer."""
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    return client.post(f"{url}?id={aim.pk}&next=/quan-tri/", {"include_descendants": "on"} | data)


def _edit(client: Client, aim: Target, **data: str) -> Any:
    return page_post(client, "edit", aim, **(_signed(client, aim.form) | data))


def _signed(client: Client, form: dict[str, str]) -> dict[str, str]:
    """A form as if this person had opened it: it may not be refused only for whom it was opened by."""
    return form | {"form_user": client.session["_auth_user_id"]}


def _other_section() -> Page:
    return section("thong-bao")


def _copy(client: Client, aim: Target, **data: str) -> Any:
    fields = {"new_title": "Bản sao", "new_slug": "ban-sao", "new_parent_page": str(section().pk)}
    return page_post(client, "copy", aim, **fields, **data)


def _move(client: Client, aim: Target) -> Any:
    return client.post(reverse("wagtailadmin_pages:move_confirm", args=[aim.pk, _other_section().pk]))


def _unschedule(client: Client, aim: Target) -> Any:
    revision = aim.page.revisions.order_by("-pk")[0]
    return client.post(reverse("wagtailadmin_pages:revisions_unschedule", args=[aim.pk, revision.pk]))


def _api(client: Client, aim: Target, action: str, **data: Any) -> Any:
    url = f"/quan-tri/api/main/pages/{aim.pk}/action/{action}/"
    return client.post(url, data, content_type="application/json")


def _restore(client: Client, aim: Target) -> Any:
    return page_post(client, "edit", aim, **(_signed(client, aim.first_form) | {"action-publish": "1"}))


def _appeared_live(before: Snapshot, after: Snapshot) -> bool:
    return (
        after.live_articles > before.live_articles
        or after.scheduled > before.scheduled
        or (after.live and after.live_revision != before.live_revision)
    )


def _step(client: Client, aim: Target, action: Action, **data: str) -> Any:
    return client.post(step_url(action, aim.pk), data)


def _hand_over(client: Client, aim: Target) -> Any:
    return _step(client, aim, HAND_OVER, to=str(aim.heir))


def _approve_in_the_form(client: Client, aim: Target) -> Any:
    return _edit(client, aim, **{"action-workflow-action": "1", "workflow-action-name": "approve"})


def _autosave(client: Client, aim: Target) -> Any:
    fields = _signed(client, aim.form) | {"lead": "Câu dẫn tự lưu."}
    return client.post(edit_url(aim.page), fields, headers={"accept": "application/json"})


def _on_the_review_screen(client: Client, aim: Target, decision: str, **data: str) -> Any:
    """Every version is said to have been read: the screen must refuse for a better reason than an old version."""
    return client.post(
        reverse("desk_review", args=[aim.pk]), {"viec": decision, "ban": str(aim.page.latest_revision_id), **data}
    )


def _schedule(client: Client, aim: Target) -> Any:
    hour = localtime(tomorrow())
    return _on_the_review_screen(client, aim, "hen-gio", gio=hour.strftime("%H:%M"), ngay=hour.strftime("%d/%m/%Y"))


def _ticked(client: Client, aim: Target, action: Action, **data: str) -> Any:
    return client.post(reverse("desk_selection"), {"viec": action.key, "bai": str(aim.pk), **data})


def _take_down(client: Client, aim: Target) -> Any:
    grounds = {"reason": TakeDownReason.values[0], "legal_basis": "Công văn số 12/SNV-TĐKT", "sure": "on"}
    return client.post(reverse("desk_take_down", args=[aim.pk]), grounds)


def _correct(client: Client, aim: Target) -> Any:
    _edit(client, aim, lead="Câu dẫn đã chữa.")
    said = {"repair": "fact", "written": "hai mươi", "right": "hai mốt"}
    return client.post(reverse("desk_correct", args=[aim.pk]), said)


def _ask_back(client: Client, aim: Target) -> Any:
    return client.post(reverse("desk_restore", args=[aim.pk]), {"reason": "Đã xác minh lại."})


def _approved(before: Snapshot, after: Snapshot) -> bool:
    return (before.step, before.live) != (after.step, after.live) and after.status in ("approved", "in_progress")


def _saved(before: Snapshot, after: Snapshot) -> bool:
    return after.revisions > before.revisions


def _back_to_the_author(before: Snapshot, after: Snapshot) -> bool:
    return before.status == "in_progress" and after.status == "cancelled"


def _changed_hands(before: Snapshot, after: Snapshot) -> bool:
    return before.holder != after.holder is not None


def _moved(before: Snapshot, after: Snapshot) -> bool:
    return before.parent != after.parent


def _deleted(_before: Snapshot, after: Snapshot) -> bool:
    return not after.exists


def _went_offline(before: Snapshot, after: Snapshot) -> bool:
    return before.live and not after.live


def _submitted(before: Snapshot, after: Snapshot) -> bool:
    return before.status != "in_progress" == after.status


@dataclass(frozen=True, slots=True)
class Attempt:
    """One thing to try: how, whether it happened, and the actions that it comes to (none: it is nobody's right).

    An attempt without ``happened`` only looks, and has succeeded when it is answered with the page.
    """

    run: Callable[[Client, Target], Any]
    happened: Callable[[Snapshot, Snapshot], bool] | None
    actions: tuple[Action, ...] = ()


ATTEMPTS = {
    "look": Attempt(
        lambda client, aim: client.get(reverse("wagtailadmin_pages:view_draft", args=[aim.pk])), None, (VIEW,)
    ),
    "open the form": Attempt(lambda client, aim: client.get(edit_url(aim.page)), None, (VIEW,)),
    "save": Attempt(lambda client, aim: _edit(client, aim, lead="Câu dẫn mới."), _saved, (SAVE, UPDATE)),
    "autosave": Attempt(_autosave, _saved, (SAVE, UPDATE)),
    "submit": Attempt(lambda client, aim: _edit(client, aim, **{"action-submit": "1"}), _submitted, (SUBMIT,)),
    "approve": Attempt(lambda client, aim: decide(client, aim.page, "approve"), _approved, (FORWARD, APPROVE)),
    "approve in the form": Attempt(_approve_in_the_form, _approved, (FORWARD, APPROVE)),
    "pass on the text of another": Attempt(lambda client, aim: decide(client, aim.page, "forward"), _approved),
    "return": Attempt(
        lambda client, aim: decide(client, aim.page, "reject"), lambda a, b: a.status != b.status, (RETURN,)
    ),
    "claim": Attempt(lambda client, aim: _step(client, aim, CLAIM), _changed_hands, (CLAIM,)),
    "take over": Attempt(
        lambda client, aim: _step(client, aim, TAKE_OVER, reason="Nghỉ ốm."), _changed_hands, (TAKE_OVER,)
    ),
    "hand over": Attempt(_hand_over, _changed_hands, (HAND_OVER,)),
    "release": Attempt(
        lambda client, aim: _step(client, aim, RELEASE), lambda a, b: a.holder is not None is b.holder, (RELEASE,)
    ),
    "recall": Attempt(lambda client, aim: _step(client, aim, RECALL), _changed_hands, (RECALL,)),
    "withdraw": Attempt(lambda client, aim: _step(client, aim, WITHDRAW), _back_to_the_author, (WITHDRAW,)),
    "cancel in the form": Attempt(
        lambda client, aim: _edit(client, aim, **{"action-cancel-workflow": "1"}), lambda a, b: a.status != b.status
    ),
    "restart in the form": Attempt(
        lambda client, aim: _edit(client, aim, **{"action-restart-workflow": "1"}), lambda a, b: a.status != b.status
    ),
    "approve on the review screen": Attempt(
        lambda client, aim: _on_the_review_screen(client, aim, "dang"), _approved, (APPROVE,)
    ),
    "schedule": Attempt(_schedule, lambda a, b: b.scheduled > a.scheduled, (SCHEDULE,)),
    "pass on on the review screen": Attempt(
        lambda client, aim: _on_the_review_screen(client, aim, "gui-duyet"), _approved, (FORWARD,)
    ),
    "return on the review screen": Attempt(
        lambda client, aim: _on_the_review_screen(client, aim, "tra-lai", ly_do="Ghi rõ ngày diễn ra."),
        lambda a, b: a.status != b.status,
        (RETURN,),
    ),
    "return without a reason": Attempt(
        lambda client, aim: _on_the_review_screen(client, aim, "tra-lai"), lambda a, b: a.status != b.status
    ),
    "pull back on the review screen": Attempt(
        lambda client, aim: _on_the_review_screen(client, aim, "huy-hen"),
        lambda a, b: b.scheduled < a.scheduled,
        (PULL_BACK,),
    ),
    "claim in the list": Attempt(lambda client, aim: _ticked(client, aim, CLAIM), _changed_hands, (CLAIM,)),
    "hand over in the list": Attempt(
        lambda client, aim: _ticked(client, aim, HAND_OVER, to=str(aim.heir)), _changed_hands, (HAND_OVER,)
    ),
    "copy": Attempt(_copy, lambda a, b: b.articles > a.articles, (COPY,)),
    "move": Attempt(_move, _moved, (MOVE,)),
    "bulk move": Attempt(
        lambda client, aim: bulk(client, "move", aim, chooser=str(_other_section().pk)), _moved, (MOVE,)
    ),
    "delete": Attempt(lambda client, aim: page_post(client, "delete", aim), _deleted, (DELETE,)),
    "bulk delete": Attempt(lambda client, aim: bulk(client, "delete", aim), _deleted, (DELETE,)),
    "take down": Attempt(_take_down, _went_offline, (TAKE_DOWN,)),
    "take down without a reason": Attempt(lambda client, aim: page_post(client, "unpublish", aim), _went_offline),
    "bulk take down": Attempt(lambda client, aim: bulk(client, "unpublish", aim), _went_offline),
    "correct": Attempt(_correct, _submitted, (CORRECT,)),
    "ask for it back": Attempt(_ask_back, _submitted, (RESTORE,)),
    "unschedule": Attempt(_unschedule, lambda a, b: b.scheduled < a.scheduled, (PULL_BACK,)),
    "lock": Attempt(lambda client, aim: page_post(client, "lock", aim), lambda a, b: b.locked and not a.locked),
    "restrict": Attempt(
        lambda client, aim: page_post(client, "set_privacy", aim, restriction_type="login"),
        lambda _a, b: b.restricted,
    ),
    "publish": Attempt(lambda client, aim: _edit(client, aim, **{"action-publish": "1"}), _appeared_live),
    "publish earlier revision": Attempt(_restore, _appeared_live),
    "bulk publish": Attempt(lambda client, aim: bulk(client, "publish", aim), _appeared_live),
    "publish by api": Attempt(lambda client, aim: _api(client, aim, "publish"), _appeared_live),
    "copy live": Attempt(lambda client, aim: _copy(client, aim, publish_copies="on"), _appeared_live),
    "copy live by api": Attempt(
        lambda client, aim: _api(client, aim, "copy", slug="ban-sao", keep_live=True), _appeared_live
    ),
    "alias": Attempt(lambda client, aim: _copy(client, aim, alias="on"), _appeared_live),
    "revert by api": Attempt(
        lambda client, aim: _api(client, aim, "revert_to_page_revision", revision_id=aim.page.latest_revision_id),
        _saved,
    ),
}
