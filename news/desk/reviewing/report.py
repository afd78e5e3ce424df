"""Everything that the screen of review shows about an article."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone

from news.articles.checks.problem import Problem
from news.articles.checks.table import problems_of
from news.desk.comparing.bases import base_of
from news.desk.comparing.comparison import Comparison
from news.desk.comparing.facts import Fate, Row
from news.desk.comparing.layout import unfolded
from news.desk.comparing.reading import Reading
from news.desk.comparing.screen import Screen, screen_of
from news.desk.comparing.text import PassageChange, compare_text
from news.desk.comparing.tokens import word_count
from news.desk.comparing.versions import Version, article_of, compare_versions, newest_version, read_version
from news.desk.reviewing.queue import Place, place_of
from news.desk.reviewing.times import Neighbour, neighbours, proposed_hour
from news.desk.reviewing.verdict import Verdict, verdict_of
from news.desk.standing import Standing
from news.desk.states import standing_of


@dataclass(frozen=True, slots=True)
class Report:
    """``base`` is what the newest version was compared with, None on a first reading: then ``rows`` are its facts.

    ``hour`` is proposed for publication.
    """

    standing: Standing
    verdict: Verdict
    newest: Version
    base: Version | None
    screen: Screen
    rows: tuple[Row, ...]
    words: int
    problems: tuple[Problem, ...]
    place: Place | None
    hour: datetime
    neighbours: tuple[Neighbour, ...]

    @property
    def blocking(self) -> int:
        """How many problems should have been put right."""
        return sum(problem.is_blocking for problem in self.problems)

    @property
    def advice(self) -> list[str]:
        """The sentences of the checks, which can go along when the article is sent back."""
        return [problem.sentence for problem in self.problems]


def report_on(page: Any, person: Any) -> Report:
    """The report for ``person`` on ``page``, an article with its newest revision selected."""
    standing = standing_of(page)
    newest, base = newest_version(page), base_of(page)
    screen, rows, words = _read(newest, base)
    article = article_of(newest)
    hour = proposed_hour(article, timezone.now())
    return Report(
        standing=standing,
        verdict=verdict_of(page, person, standing),
        newest=newest,
        base=base,
        screen=screen,
        rows=rows,
        words=words,
        problems=tuple(problems_of(article)),
        place=place_of(page.pk, standing.stage),
        hour=hour,
        neighbours=tuple(neighbours(page, hour)),
    )


def _read(newest: Version, base: Version | None) -> tuple[Screen, tuple[Row, ...], int]:
    if base is None:
        reading = read_version(newest)
        text = compare_text(reading.passages, reading.passages)
        return Screen((), (), (), unfolded(text)), _given(reading), _words(text)
    comparison: Comparison = compare_versions(base, newest)
    return screen_of(comparison), (), _words(comparison.text)


def _given(reading: Reading) -> tuple[Row, ...]:
    return tuple(row for row in reading.rows if row.details)


def _words(text: tuple[PassageChange, ...]) -> int:
    return sum(word_count(change.passage.text) for change in text if change.fate is not Fate.REMOVED)
