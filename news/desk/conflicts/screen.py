"""Everything that the conflict screen shows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from news.desk.conflicts.decisions import Answers
from news.desk.conflicts.keeping import merged_with_latest
from news.desk.conflicts.spoken import speak_of
from news.desk.conflicts.stamp import state_of
from news.desk.conflicts.wording import Question, Settled, questions, settled
from news.desk.models import KeptVersion


@dataclass(frozen=True, slots=True)
class Screen:
    """Who wrote what when, the questions, and what needed none. ``against`` is the state that was merged with."""

    you: str
    title: str
    other: str
    other_is_you: bool
    saved_at: datetime | None
    against: str
    questions: list[Question]
    settled: list[Settled]
    open: int

    @property
    def by_them(self) -> int:
        """How many settled places only the other side touched."""
        return sum(not place.by_me for place in self.settled)

    @property
    def by_me(self) -> int:
        """How many settled places are mine, alone or as well."""
        return len(self.settled) - self.by_them


def screen_of(kept: KeptVersion, page: Any, user: Any, answered: Answers) -> Screen:
    """The kept text against the article as it is now, with what has been answered so far."""
    merged = merged_with_latest(kept, page)
    spoken = speak_of(type(page), merged, tuple(side for side in (kept.ground, merged.theirs, kept.mine) if side))
    latest = page.get_latest_revision()
    asked = questions(merged, spoken, answered.decisions, answered.errors)
    return Screen(
        you=user.get_address_display() if user.address else _("bạn"),
        title=page.get_admin_display_title(),
        other=str(latest.user) if latest and latest.user else _("hệ thống"),
        other_is_you=bool(latest and latest.user_id == user.pk),
        saved_at=latest.created_at if latest else None,
        against=state_of(latest),
        questions=asked,
        settled=settled(merged, spoken, answered.decisions),
        open=sum(question.decided is None for question in asked),
    )
