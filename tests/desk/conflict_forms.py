"""An article that two people have open: what their forms post, and what the screen of the conflict would."""

import json
import re
from typing import Any

from django.test import Client
from django.urls import reverse
from lxml import html
from wagtail.models import Page

from news.desk.models import KeptVersion
from portal.accounts.models import User
from tests.desk.steps import draft_by, edit_url, form_of, fresh

PARAGRAPHS = [("a", "Một đoạn mở đầu."), ("b", "Hai trăm cây đã trồng."), ("c", "Ba bản cùng làm.")]


def stream(*blocks: tuple[str, str]) -> str:
    return json.dumps([{"type": "paragraph", "value": f"<p>{text}</p>", "id": key} for key, text in blocks])


def stored(page: Page) -> list[str]:
    """The paragraphs of the newest text."""
    content = fresh(page).get_latest_revision().content
    return [re.sub(r"<[^>]+>", "", block["value"]) for block in json.loads(content["body"])]


def newest(page: Page) -> Any:
    return fresh(page).get_latest_revision_as_object()


def body_fields(*blocks: tuple[str, str]) -> dict[str, str]:
    """What the editing form posts for a body of paragraphs."""
    fields = {"body-count": str(len(blocks))}
    for number, (key, text) in enumerate(blocks):
        raw = {
            "blocks": [{"key": "k", "text": text, "type": "unstyled", "depth": 0, "inlineStyleRanges": [],
                        "entityRanges": []}],
            "entityMap": {},
        }  # fmt: skip
        fields |= {
            f"body-{number}-deleted": "",
            f"body-{number}-order": str(number),
            f"body-{number}-type": "paragraph",
            f"body-{number}-id": key,
            f"body-{number}-value": json.dumps(raw),
        }
    return fields


def article(author: User, **fields: Any) -> Any:
    return draft_by(author, title="Bản Nà Tấu trồng rừng", lead="Câu dẫn cũ.", body=stream(*PARAGRAPHS), **fields)


def saved_meanwhile(page: Page, user: User, **changes: Any) -> None:
    """Somebody else saves the article."""
    other = newest(page)
    for name, value in changes.items():
        setattr(other, name, value)
    other.save_revision(user=user)


def opened_form(client: Client, page: Page) -> dict[str, str]:
    return form_of(client, edit_url(page)) | body_fields(*PARAGRAPHS)


def refused(client: Client, page: Page, fields: dict[str, str]) -> tuple[Any, KeptVersion]:
    response = client.post(edit_url(page), fields)
    assert response.status_code == 409, response.status_code
    return response, KeptVersion.objects.latest("pk")


def screen_fields(content: bytes) -> dict[str, str]:
    """What the conflict screen would post as it stands."""
    fields = {}
    for field in html.fromstring(content.decode()).xpath("//form[@data-conflict]//*[self::input or self::textarea]"):
        if field.get("type") != "radio" or field.get("checked") is not None:
            fields[field.get("name")] = field.text or "" if field.tag == "textarea" else field.get("value")
    return fields


def merge_url(kept: KeptVersion) -> str:
    return reverse("desk_conflict", args=[kept.pk])


def words_of(response: Any) -> str:
    text = html.fromstring(response.content.decode()).xpath("string(//main)").replace("\xa0", " ")
    return " ".join(text.replace("thêm:", "").split())


def form_fields(content: bytes) -> dict[str, str]:
    fields = {}
    for field in html.fromstring(content.decode()).xpath(
        "//form[@id='page-edit-form']//*[self::input or self::textarea][@name]"
    ):
        if field.get("type") not in ("checkbox", "radio", "submit", "button"):
            fields[field.get("name")] = (field.text or "") if field.tag == "textarea" else field.get("value") or ""
    return fields | body_fields(*PARAGRAPHS)
