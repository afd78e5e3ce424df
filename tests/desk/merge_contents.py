"""Small articles in the stored form, for merging."""

import json
from collections.abc import Iterable
from typing import Any

from news.desk.merging.merge import Merge
from news.desk.merging.places import Choice, Decision
from news.desk.merging.shape import Rows, Shape

SHAPE = Shape(("title", "lead"), ("body",), (Rows("people", ("person", "name")),))
Content = dict[str, Any]


def block(identity: str | None, text: str, kind: str = "paragraph") -> Content:
    return {"id": identity, "type": kind, "value": text}


def row(pk: int | None, name: str, post: str = "", person: int | None = None) -> Content:
    return {"pk": pk, "name": name, "post": post, "person": person, "sort_order": 0, "article": 1}


def article(
    title: str = "Tiêu đề", lead: str = "Dẫn", body: Iterable[Content] = (), people: Iterable[Content] = ()
) -> Content:
    rows = [one | {"sort_order": position} for position, one in enumerate(people)]
    return {"title": title, "lead": lead, "body": json.dumps(list(body)), "people": rows, "slug": "bai"}


def body_of(content: Content) -> list[tuple[str, str]]:
    return [(one["id"], one["value"]) for one in json.loads(content["body"])]


def texts(content: Content) -> list[str]:
    return [one["value"] for one in json.loads(content["body"])]


def people_of(content: Content) -> list[tuple[int | None, str, str]]:
    return [(one["pk"], one["name"], one["post"]) for one in content["people"]]


def as_read(content: Content) -> Any:
    rows = [{name: value for name, value in one.items() if name != "pk"} for one in content["people"]]
    return content["title"], content["lead"], texts(content), rows


def all_of(merged: Merge, choice: Choice) -> dict[str, Decision]:
    return {place.key: Decision(choice) for place in merged.places()}
