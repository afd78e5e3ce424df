"""The awards of an exemplary figure."""

from collections.abc import Sequence

from news.articles.models import ExemplaryProfile
from news.public.selectors.award_line import AwardLine
from news.public.selectors.ledger_lines import line_of
from news.registry.models import AwardRecord


def honours_of(profile: ExemplaryProfile) -> Sequence[AwardLine]:
    """The awards of the person, else of the unit, whom the profile is about; the newest first. One query."""
    if profile.person_id:
        found = AwardRecord.objects.filter(person=profile.person_id)
    elif profile.unit_id:
        found = AwardRecord.objects.filter(unit=profile.unit_id)
    else:
        return ()
    return [line_of(record) for record in found.with_parties().newest_first()]
