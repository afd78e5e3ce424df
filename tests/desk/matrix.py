"""What may be tried at an article, and how to see that it happened."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.test import Client
from django.urls import reverse
from wagtail.models import Page, PageViewRestriction

from news.articles.models import NewsItem
from portal.accounts.models import User
from tests.desk.steps import decide, edit_url, form_of, fresh, signed_in
from tests.factories.article import section


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything about an article that an action can change."""

    exists: bool
    live: bool
    revisions: int
    live_revision: int | None
    scheduled: int
    parent: int | None
    step: str
    status: str
    locked: bool
    restricted: bool
    articles: int
    live_articles: int


def snapshot(pk: int) -> Snapshot:
    """The article as the database has it."""
    page = Page.objects.filter(pk=pk).first()
    state = page.workflow_states.order_by("-pk").first() if page else None
    task = page.current_workflow_task if page else None
    return Snapshot(
        exists=page is not None,
        live=bool(page and page.live),
        revisions=page.revisions.count() if page else 0,
        live_revision=page.live_revision_id if page else None,
        scheduled=page.revisions.filter(approved_go_live_at__isnull=False).count() if page else 0,
        parent=page.get_parent().pk if page else None,
        step=task.name if task else "",
        status=state.status if state else "",
        locked=bool(page and page.locked),
        restricted=PageViewRestriction.objects.exists(),
        articles=NewsItem.objects.count(),
        live_articles=NewsItem.objects.filter(live=True).count(),
    )


@dataclass(frozen=True, slots=True)
class Target:
    """An article, with its editing form as it stands and as it was at first: anybody may post these fields."""

    pk: int
    form: dict[str, str]
    first_form: dict[str, str]

    @property
    def page(self) -> Any:
        """The article as it is now."""
        return fresh(Page(pk=self.pk))


def target(page: Page, reader: User) -> Target:
    """The article with the forms that ``reader``, who can open all, is shown."""
    client, first = signed_in(reader), page.revisions.order_by("pk")[0]
    revert = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, first.pk])
    return Target(page.pk, form_of(client, edit_url(page)), form_of(client, revert))


def page_post(client: Client, name: str, aim: Target, **data: str) -> Any:
    """Post to one of Wagtail's addresses of a page."""
    return client.post(reverse(f"wagtailadmin_pages:{name}", args=[aim.pk]), data)


def bulk(client: Client, action: str, aim: Target, **data: str) -> Any:
    """A bulk action on one ticked row of the explorer."""
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    return client.post(f"{url}?id={aim.pk}&next=/quan-tri/", {"include_descendants": "on"} | data)


def _edit(client: Client, aim: Target, **data: str) -> Any:
    return page_post(client, "edit", aim, **(aim.form | data))


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
    return page_post(client, "edit", aim, **(aim.first_form | {"action-publish": "1"}))


def _appeared_live(before: Snapshot, after: Snapshot) -> bool:
    return (
        after.live_articles > before.live_articles
        or after.scheduled > before.scheduled
        or (after.live and after.live_revision != before.live_revision)
    )


@dataclass(frozen=True, slots=True)
class Attempt:
    """One thing to try: how, and whether it happened."""

    run: Callable[[Client, Target], Any]
    happened: Callable[[Snapshot, Snapshot], bool]


ATTEMPTS = {
    "save": Attempt(
        lambda client, aim: _edit(client, aim, lead="Câu dẫn mới."), lambda a, b: b.revisions > a.revisions
    ),
    "submit": Attempt(
        lambda client, aim: _edit(client, aim, **{"action-submit": "1"}),
        lambda a, b: b.status == "in_progress" != a.status or b.step != a.step,
    ),
    "approve": Attempt(
        lambda client, aim: decide(client, aim.page, "approve"),
        lambda a, b: (a.step, a.live) != (b.step, b.live) and b.status in ("approved", "in_progress"),
    ),
    "return": Attempt(lambda client, aim: decide(client, aim.page, "reject"), lambda a, b: a.status != b.status),
    "copy": Attempt(_copy, lambda a, b: b.articles > a.articles),
    "move": Attempt(_move, lambda a, b: a.parent != b.parent),
    "bulk move": Attempt(
        lambda client, aim: bulk(client, "move", aim, chooser=str(_other_section().pk)),
        lambda a, b: a.parent != b.parent,
    ),
    "delete": Attempt(lambda client, aim: page_post(client, "delete", aim), lambda _a, b: not b.exists),
    "bulk delete": Attempt(lambda client, aim: bulk(client, "delete", aim), lambda _a, b: not b.exists),
    "take down": Attempt(lambda client, aim: page_post(client, "unpublish", aim), lambda a, b: a.live and not b.live),
    "bulk take down": Attempt(lambda client, aim: bulk(client, "unpublish", aim), lambda a, b: a.live and not b.live),
    "unschedule": Attempt(_unschedule, lambda a, b: b.scheduled < a.scheduled),
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
        lambda a, b: b.revisions > a.revisions,
    ),
}
