"""Who holds posts at a unit, and who held them."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.timezone import localdate

from news.public.selectors.participants import Participant
from news.public.selectors.unit_names import period
from news.registry.models import Position, Unit

SHOWN = 40


@dataclass(frozen=True, slots=True)
class UnitPosts:
    """Posts held today in the order of filing, and earlier ones, the latest first, each with its time."""

    present: Sequence[Participant]
    former: Sequence[Participant]


def posts_of(unit: Unit) -> UnitPosts:
    """The posts at the unit; at one that is no more, nobody holds any. One query."""
    found = list(Position.objects.filter(unit=unit).select_related("person").order_by("valid_from_day", "pk")[:SHOWN])
    today = localdate()
    held = [post for post in found if unit.is_active and post.covers(today)]
    former = [post for post in reversed(found) if post not in held]
    return UnitPosts([_participant(post) for post in held], [_participant(post) for post in former])


def _participant(post: Position) -> Participant:
    when = period(post.valid_from, post.valid_to)
    since = when[:1].lower() + when[1:]
    return Participant(post.shown_title, str(post.person), post.person.get_absolute_url(), since, "")
