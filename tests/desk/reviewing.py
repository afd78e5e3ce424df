"""What people see and do on the screen of review."""

from typing import Any

from django.test import Client
from django.urls import reverse

from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, draft_by, fresh, submit

OPENERS = {"tra-lai", "hen-gio", "dang", "gui-duyet", "huy-hen"}


def review_url(page: Any) -> str:
    return reverse("desk_review", args=[page.pk])


def waiting(newsroom: Newsroom, **fields: Any) -> Any:
    """An article that waits for the publishers."""
    return approve(submit(draft_by(newsroom.author, **fields), newsroom.author), newsroom.editor)


def shown(client: Client, page: Any, query: str = "") -> str:
    response = client.get(review_url(page) + query)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def offered(client: Client, page: Any) -> set[str]:
    text = shown(client, page)
    return {name for name in OPENERS if f'data-open="{name}"' in text}


def decide(client: Client, page: Any, what: str, **fields: str) -> Any:
    return client.post(review_url(page), {"viec": what, "ban": str(fresh(page).latest_revision_id), **fields})
