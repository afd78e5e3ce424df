"""Consultations that take opinions today, as the front page counts them down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from news.public.selectors.consultations import working_days_left
from news.public.selectors.stories import Story


@dataclass(frozen=True, slots=True)
class OpenConsultation:
    """A notice with the working days after today that are left, and whether it ends with today."""

    story: Story
    days_left: int
    is_last_day: bool


def counted_down(stories: Sequence[Story], today: date) -> Sequence[OpenConsultation]:
    """Stories that tell their last day, in their order. One query, none without stories."""
    left = working_days_left((story.closes_on for story in stories), today)
    return [
        OpenConsultation(story, left[story.closes_on], story.closes_on == today) for story in stories if story.closes_on
    ]
