"""The ledger's last changes."""

from collections.abc import Sequence

from django.db.models import F, Max

from news.public.selectors.award_line import AwardLine
from news.public.selectors.ledger_lines import ledger_lines
from news.registry.models import AwardRecord

SHOWN = 5


def newest_awards() -> Sequence[AwardLine]:
    """The records that something happened to last. Four queries at the most."""
    changed = F("changed").desc(nulls_last=True)
    found = AwardRecord.objects.annotate(changed=Max("steps__happened_day")).order_by(changed, "-pk")
    found = found.select_related("form", "unit", "person", "decision")
    return ledger_lines(found.prefetch_related("unit__names")[:SHOWN])
