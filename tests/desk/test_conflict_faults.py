"""Eighty faults drawn by lot, which in a browser would need two hundred loadings of the page.

They happen to forms posted over HTTP by three windows: answers get lost, requests never arrive, sessions end and
windows are closed and taken up again from their copy. The lot is the same each time.
"""

import json
import random
import re
from dataclasses import dataclass, field
from typing import Any

from django.test import Client

from news.desk.models import KeptVersion
from tests.desk.conflict_forms import merge_url, newest, screen_fields
from tests.desk.steps import draft_by, edit_url, form_of, signed_in
from tests.desk.test_conflict_autosave import autosave
from tests.factories.user import UserFactory

SEED = 20261121


@dataclass
class Window:
    """A form that somebody has open, in a field of its own and in the title that all share."""

    person: Any
    field: str
    client: Client
    fields: dict[str, str] = field(default_factory=dict)
    accepted: list[str] = field(default_factory=list)


@dataclass
class Room:
    """Three windows on one article; ``lot`` draws what befalls them."""

    article: Any
    windows: list[Window]
    lot: random.Random
    count: int = 0

    def opens(self, window: Window) -> None:
        window.fields = form_of(window.client, edit_url(self.article))

    def types(self, window: Window) -> str:
        self.count += 1
        word = f"chữ{self.count}."
        window.fields[window.field] = f"{window.fields[window.field]} {word}".strip()
        if self.lot.random() < 0.2:
            window.fields["title"] = f"Tiêu đề {word}"
        return word

    def accepts(self, window: Window) -> None:
        window.accepted = re.findall(r"chữ\d+\.", window.fields[window.field])

    def saves_by_itself(self, window: Window, *, is_heard: bool) -> None:
        answer = autosave(window.client, edit_url(self.article), window.fields, is_heard=is_heard)
        if answer.status_code == 200:
            self.accepts(window)
        else:
            assert answer.json()["error_code"] == "invalid_revision"

    def saves_by_hand(self, window: Window) -> None:
        answer = window.client.post(edit_url(self.article), window.fields)
        if answer.status_code == 409:
            self.merges(window, answer)
        else:
            assert answer.status_code == 302
        self.accepts(window)
        self.opens(window)

    def merges(self, window: Window, answer: Any) -> None:
        kept = KeptVersion.objects.filter(user=window.person).first()
        if kept is None:
            return
        chosen = screen_fields(answer.content)
        places = set(re.findall(r'name="(choice:[^"]+)"', answer.content.decode()))
        choices = {name: self.lot.choice(["theirs", "mine"]) for name in places if name not in chosen}
        assert set(choices) <= {"choice:title"}, choices
        assert window.client.post(merge_url(kept), chosen | choices).status_code == 302

    def befalls(self, window: Window) -> str:
        """One fault, then a save that goes on as a browser would."""
        fault = self.lot.choice(["lost answer", "never arrived", "session", "closed", "second window", "none"])
        self.types(window)
        if fault == "lost answer":
            self.saves_by_itself(window, is_heard=False)
            self.types(window)
        elif fault == "session":
            stranger = Client()
            assert stranger.post(edit_url(self.article), window.fields).status_code == 302
            window.client = signed_in(window.person)
        elif fault == "closed":
            shown = window.client.post(edit_url(self.article), window.fields | {"form_recover": "1"})
            assert json.dumps(window.fields["form_key"]).strip('"') in shown.content.decode()
        elif fault == "second window":
            other = self.lot.choice([one for one in self.windows if one is not window])
            self.types(other)
            self.saves_by_itself(other, is_heard=True)
        if self.lot.random() < 0.8:
            self.saves_by_itself(window, is_heard=True)
        else:
            self.saves_by_hand(window)
        return fault


def test_eighty_faults_of_three_windows_overwrite_nothing(db: None) -> None:
    people = [UserFactory(role="editor"), UserFactory(role="editor")]
    article = draft_by(people[0], lead="", place="", theme="")
    people.append(people[0])
    windows = [Window(who, name, signed_in(who)) for who, name in zip(people, ("lead", "place", "theme"), strict=True)]
    room = Room(article, windows, random.Random(SEED))  # noqa: S311 - a lot, no secret
    for window in windows:
        room.opens(window)

    for _number in range(80):
        room.befalls(room.lot.choice(windows))
        stored = newest(article)
        for window in windows:
            there = re.findall(r"chữ\d+\.", getattr(stored, window.field))
            assert there[: len(window.accepted)] == window.accepted
            assert set(there) <= set(re.findall(r"chữ\d+\.", window.fields[window.field]) + window.accepted)
