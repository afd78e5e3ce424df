"""The year of a bloc in stages: what happened, what is to come, what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from news.articles.keys import EventType
from news.public.selectors.stories import Story
from portal.vietnamese.dates import weekday_name
from portal.vietnamese.partial_date import PartialDate

STAGES: tuple[tuple[frozenset[str], object], ...] = (
    (frozenset({EventType.LAUNCH, EventType.PACT_SIGNING}), gettext_lazy("phát động, ký giao ước")),
    (frozenset({EventType.PRELIMINARY_REVIEW}), gettext_lazy("sơ kết")),
    (frozenset({EventType.INSPECTION}), gettext_lazy("kiểm tra")),
    (frozenset({EventType.FINAL_REVIEW}), gettext_lazy("tổng kết")),
)


@dataclass(frozen=True, slots=True)
class BlocStep:
    """A step of the year. ``state`` is done, wait (not due yet) or gap (nobody has reported it)."""

    state: str
    when: str
    date: PartialDate | None
    weekday: str
    kicker: str
    title: str
    url: str
    text: str


@dataclass(frozen=True, slots=True)
class StagedStory:
    """A story with the place of its stage; None when it belongs to none."""

    story: Story
    stages: frozenset[int]


def staged(story: Story, event_types: Sequence[str]) -> StagedStory:
    """A story with the stages that its event covers."""
    return StagedStory(
        story, frozenset(place for place, (types, _name) in enumerate(STAGES) if types & set(event_types))
    )


def bloc_steps(found: Sequence[StagedStory], year: int, this_year: int) -> tuple[BlocStep, ...]:
    """The stories by day, with a step for each stage that no story covers, at the place where it belongs."""
    ordered = sorted(found, key=lambda entry: entry.story.event_date.value if entry.story.event_date else "9")
    steps: list[tuple[frozenset[int], BlocStep]] = [(entry.stages, _done(entry.story)) for entry in ordered]
    covered = frozenset().union(*(entry.stages for entry in ordered)) if ordered else frozenset()
    for place in range(len(STAGES)):
        if place not in covered:
            overdue = year < this_year or any(later > place for later in covered)
            steps.insert(_place_for(place, steps), (frozenset({place}), _missing(place, year, overdue)))
    return tuple(step for _stages, step in steps)


def _place_for(stage: int, steps: Sequence[tuple[frozenset[int], BlocStep]]) -> int:
    """After the last step of an earlier stage, else before the first one."""
    return max((index + 1 for index, (stages, _step) in enumerate(steps) if stages and min(stages) < stage), default=0)


def _done(story: Story) -> BlocStep:
    date = story.event_date
    return BlocStep(
        state="done",
        when=_short(date) if date else story.day,
        date=date,
        weekday=weekday_name(date.first_day) if date and date.precision == "day" else "",
        kicker=story.kicker,
        title=story.title,
        url=story.url,
        text=story.lead,
    )


def _short(date: PartialDate) -> str:
    return f"{date.day}/{date.month}" if date.day else date.display()


def _missing(place: int, year: int, overdue: bool) -> BlocStep:
    values = {"stage": STAGES[place][1], "year": year}
    if not overdue:
        return BlocStep("wait", _("Sắp tới"), None, "", _("Chưa có tin"), _capital(str(values["stage"])), "", "")
    return BlocStep(
        state="gap",
        when=_("Chưa rõ"),
        date=None,
        weekday="",
        kicker="",
        title=_("Chưa có tin %(stage)s năm %(year)s") % values,
        url="",
        text=_("Cổng chưa nhận được bài hoặc văn bản nào về việc này."),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
