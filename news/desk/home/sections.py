"""The lists of the first screen: which articles, under which heading, and what is said of each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from news.desk.listing.bounded import BoundedCount
from news.desk.listing.next_step import NextStep
from news.desk.listing.row import ArticleRow


@dataclass(frozen=True, slots=True)
class Line:
    """One article in a section. ``why`` warns, ``note`` only tells, ``reasons`` are those of whoever returned it."""

    row: ArticleRow
    about: str
    when: str
    who: str
    step: NextStep | None
    why: str = ""
    note: str = ""
    late: bool = False
    reasons: Sequence[str] = ()
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A section before anything is read: its articles as a query set, and how one row becomes a line."""

    key: str
    heading: str
    articles: Any
    line: Callable[[ArticleRow, Any, datetime], Line]
    when_label: str
    who_label: str
    empty: str = ""
    more: str = ""
    more_label: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A section with its lines, of which there may be more than are shown."""

    plan: Plan
    total: BoundedCount
    lines: Sequence[Line]

    @property
    def is_shown(self) -> bool:
        """An empty section says so only where its emptiness is news."""
        return bool(self.lines or self.plan.empty)
