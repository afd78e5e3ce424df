"""Who holds posts at a unit today."""

from collections.abc import Sequence

from django.utils.timezone import localdate

from news.public.selectors.participants import Participant
from news.registry.models import Position, Unit

SHOWN = 12


def posts_today(unit: Unit) -> Sequence[Participant]:
    """The posts of today, in the order of filing; none at a unit that is no more. One query."""
    if not unit.is_active:
        return []
    found = Position.objects.filter(unit=unit).valid_on(localdate()).select_related("person")[:SHOWN]
    return [Participant(post.title, str(post.person), post.person.get_absolute_url(), "", "") for post in found]
