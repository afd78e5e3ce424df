"""What it costs to compare two versions of a long article: 5,000 words beside 500, edited lightly and heavily."""

import json
import random

import pytest

from news.articles.models import NewsItem
from news.desk.comparing.screen import screen_of
from news.desk.comparing.versions import Version, compare_versions
from tests.benchmarks.stopwatch import median_milliseconds, report

SYLLABLES = [onset + rhyme for onset in "bchklmntvx" for rhyme in ("a", "an", "anh", "ây", "iên", "ông", "ươi", "ước")]
PARAGRAPH = 60


def words(number: int, dice: random.Random) -> list[str]:
    return [SYLLABLES[min(int(dice.paretovariate(0.8)), 79)] for _ in range(number)]


def edited(text: list[str], rate: float, dice: random.Random) -> list[str]:
    return [dice.choice(SYLLABLES) if dice.random() < rate else word for word in text]


def version(text: list[str], paragraph: int, *, turned: bool = False) -> Version:
    parts = [text[start : start + paragraph] for start in range(0, len(text), paragraph)]
    lines = [f'<p data-block-key="{key}">{" ".join(part)}.</p>' for key, part in enumerate(parts)]
    body = [{"type": "paragraph", "id": "b", "value": "".join(reversed(lines) if turned else lines)}]
    return Version(NewsItem, {"title": "Bài dài", "body": json.dumps(body)}, "bản")


def milliseconds(number: int, rate: float, paragraph: int = PARAGRAPH, *, turned: bool = False) -> float:
    dice = random.Random(11)  # noqa: S311 - a text for a measurement, not a secret
    text = words(number, dice)
    old, new = version(text, paragraph), version(edited(text, rate, dice), paragraph, turned=turned)
    return median_milliseconds(lambda: screen_of(compare_versions(old, new)), repeats=3)


@pytest.mark.django_db
def test_comparing_long_articles() -> None:
    print("\nComparing versions of 500 and of 5,000 words")
    for rate in (0.05, 0.3, 0.8):
        print(report(f"{rate:.0%} of the words changed", milliseconds(500, rate), milliseconds(5_000, rate)))
    print(report("all in one paragraph, 30%", milliseconds(500, 0.3, 500), milliseconds(5_000, 0.3, 5_000)))
    slowest = milliseconds(5_000, 0.3, turned=True)
    print(report("paragraphs in the opposite order, 30%", milliseconds(500, 0.3, turned=True), slowest))

    assert slowest < 1_000
