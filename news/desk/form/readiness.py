"""How far a draft is from being handed in: ticks by part of the form, and what is left to do."""

from dataclasses import dataclass

from news.articles.checks.problem import Problem, Weight
from news.articles.checks.table import problems_of
from news.articles.models import Article
from news.articles.parts import Part

DONE = "done"


@dataclass(frozen=True, slots=True)
class Tick:
    """A part of the form; ``state`` is ``done`` or the weight of the worst that is wrong in it."""

    part: Part
    state: str


@dataclass(frozen=True, slots=True)
class Readiness:
    """What stands between a draft and the next desk."""

    problems: tuple[Problem, ...]
    ticks: tuple[Tick, ...]

    @property
    def blocking(self) -> tuple[Problem, ...]:
        """Those with which it cannot be handed in."""
        return tuple(problem for problem in self.problems if problem.is_blocking)

    @property
    def advice(self) -> int:
        """How many things deserve another look."""
        return len(self.problems) - len(self.blocking)


def readiness_of(article: Article) -> Readiness:
    """Look at the draft in hand."""
    problems = tuple(problems_of(article))
    ticks = tuple(Tick(part, _worst(part, problems)) for part in Part if _has(article, part))
    return Readiness(problems, ticks)


def _worst(part: Part, problems: tuple[Problem, ...]) -> str:
    weights = {problem.weight for problem in problems if problem.part == part}
    return next((str(weight.value) for weight in Weight if weight in weights), DONE)


def _has(article: Article, part: Part) -> bool:
    panels = type(article).content_panels
    return any(getattr(panel, "part", None) == part for panel in panels)
