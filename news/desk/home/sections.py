"""The lists of the first screen: which articles, under which heading, and what is said of each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from news.desk.listing.bounded import BoundedCount
from news.desk.listing.next_step import NextStep, opening_url
from news.desk.listing.progress import Job
from news.desk.listing.row import ArticleRow


@dataclass(frozen=True, slots=True)
class Line:
    """One article in a section. ``why`` warns, ``note`` only tells; ``jobs`` are what whoever returned it asks for."""

    row: ArticleRow
    about: str
    when: str
    who: str
    step: NextStep
    why: str = ""
    note: str = ""
    late: bool = False
    jobs: Sequence[Job] = ()
    signature: str = ""

    @property
    def title_url(self) -> str:
        """Where the title leads: to the next step where that is a screen, else to the article."""
        return opening_url(self.row, self.step)


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
