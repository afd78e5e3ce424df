"""What people do at the desk, through the addresses that their browsers would use."""

from datetime import datetime, timedelta
from typing import Any

from django.test import Client
from django.urls import reverse
from django.utils import timezone
from lxml import html
from wagtail.models import Page

from portal.accounts.models import User
from tests.factories.article import NewsItemFactory

FIELDS = "//form[@id='page-edit-form']//*[self::input or self::textarea or self::select][@name]"


def signed_in(user: User) -> Client:
    """A browser in which ``user`` is signed in."""
    client = Client()
    client.force_login(user)
    return client


def form_of(client: Client, url: str) -> dict[str, str]:
    """What the editing form at ``url`` would post if nothing were typed; empty when it is not shown."""
    response = client.get(url)
    if response.status_code != 200:
        return {}
    fields = {"body-count": "0"}
    for field in html.fromstring(response.content.decode()).xpath(FIELDS):
        if field.tag == "select":
            chosen = field.xpath(".//option[@selected]/@value")
            fields[field.get("name")] = chosen[0] if chosen else ""
        elif field.tag == "textarea":
            fields[field.get("name")] = field.text or ""
        elif field.get("type") not in ("checkbox", "radio", "submit", "button") or field.get("checked") is not None:
            fields[field.get("name")] = field.get("value") or ""
    return fields


def edit_url(page: Page) -> str:
    """Where an article is edited."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def post_form(client: Client, page: Page, **changes: str) -> Any:
    """Open the editing form, change something, press a button."""
    fields = form_of(client, edit_url(page))
    return client.post(edit_url(page), fields | changes)


def decide(client: Client, page: Page, action: str, comment: str = "Bổ sung ngày diễn ra.") -> Any:
    """Approve, return or pass on at the current step, outside the editing form."""
    state = fresh(page).current_workflow_task_state
    if state is None:
        return None
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, action, state.pk])
    return client.post(url, {"comment": comment})


def fresh(page: Page) -> Any:
    """The page as it is now, of its own type."""
    return Page.objects.get(pk=page.pk).specific


def draft_by(author: User, **fields: Any) -> Any:
    """A draft that ``author`` wrote and saved."""
    page = NewsItemFactory(live=False, owner=author, published_at=None, **fields)
    page.save_revision(user=author)
    return fresh(page)


def submit(page: Any, author: User) -> Any:
    """Hand a draft in."""
    page.get_workflow().start(page, author)
    return fresh(page)


def approve(page: Any, person: User) -> Any:
    """Approve the current step."""
    page.current_workflow_task_state.approve(user=person)
    return fresh(page)


def published_by(author: User, editor: User, publisher: User, **fields: Any) -> Any:
    """An article that went the whole way."""
    return approve(approve(submit(draft_by(author, **fields), author), editor), publisher)


def tomorrow() -> datetime:
    """A time that has not come."""
    return timezone.now() + timedelta(days=1)
