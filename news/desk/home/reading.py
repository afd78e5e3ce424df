"""The sections of the first screen, read together so that ten sections cost hardly more than one."""

from datetime import UTC, datetime
from itertools import chain
from typing import Any

from news.desk.home.sections import Line, Plan, Section
from news.desk.listing.bounded import BoundedCount, count_up_to
from news.desk.listing.row import ArticleRow
from news.desk.listing.rows import for_rows, rows_of
from news.desk.standing import State

SHOWN = 10
COUNTED = 100
NEVER = datetime.max.replace(tzinfo=UTC)


def read_sections(plans: list[Plan], reader: Any, now: datetime) -> list[Section]:
    """Two queries a section, and eleven for the rows of all of them."""
    found = [list(for_rows(plan.articles)[:SHOWN]) for plan in plans]
    rows = {row.pk: row for row in rows_of({page.pk: page for page in chain(*found)}.values(), reader)}
    return [
        Section(plan, _total(plan, pages), _lines(plan, [rows[page.pk] for page in pages], reader, now))
        for plan, pages in zip(plans, found, strict=True)
    ]


def _total(plan: Plan, shown: list[Any]) -> BoundedCount:
    """Asked for even when everything is shown: the number of queries must not depend on the work."""
    counted = count_up_to(plan.articles, COUNTED)
    return counted if counted.number >= len(shown) else BoundedCount(len(shown), more=False)


def _lines(plan: Plan, rows: list[ArticleRow], reader: Any, now: datetime) -> list[Line]:
    return [plan.line(row, reader, now) for row in sorted(rows, key=_urgency)]


def _urgency(row: ArticleRow) -> tuple[bool, datetime]:
    """Updates under review come first, for readers see the error; then what has an hour; within, the given order."""
    correcting = row.standing.state is State.UPDATING and row.stage is State.WAITING_PUBLISHER
    return not correcting, row.article.go_live_at or NEVER
