"""Who holds posts at a unit, and who held them."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import F
from django.utils.timezone import localdate

from news.public.selectors.participants import Participant
from news.public.selectors.unit_names import period
from news.registry.models import Position, Unit

SHOWN = 40
LATEST_FIRST = (F("valid_to_day").desc(nulls_first=True), F("valid_from_day").desc(nulls_last=True), "-pk")


@dataclass(frozen=True, slots=True)
class UnitPosts:
    """Posts held today, the longest held first, and earlier ones, the latest first, each with its time."""

    present: Sequence[Participant]
    former: Sequence[Participant]


def posts_of(unit: Unit) -> UnitPosts:
    """The posts at the unit, the latest forty; at one that is no more, nobody holds any. One query."""
    today = localdate()
    begun = Position.objects.filter(unit=unit).exclude(valid_from_day__gt=today).select_related("person")
    found = list(begun.order_by(*LATEST_FIRST)[:SHOWN])
    held = [post for post in reversed(found) if unit.is_active and post.covers(today)]
    former = [post for post in found if post not in held]
    return UnitPosts([_participant(post) for post in held], [_participant(post) for post in former])


def _participant(post: Position) -> Participant:
    when = period(post.valid_from, post.valid_to)
    since = when[:1].lower() + when[1:]
    return Participant(post.shown_title, str(post.person), post.person.get_absolute_url(), since, "")
