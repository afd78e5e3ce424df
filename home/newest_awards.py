"""The ledger's last changes."""

from collections.abc import Sequence
from typing import Any

from django.db.models import F, OuterRef, QuerySet, Subquery

from news.public.selectors.award_line import AwardLine
from news.public.selectors.ledger_lines import ledger_lines
from news.registry.models import AwardRecord, AwardStatusEvent

SHOWN = 5
# Enough to find so many records in: one has a handful of steps. The whole ledger is never sorted for this.
STEPS_READ = 50


def newest_awards() -> Sequence[AwardLine]:
    """The records that something happened to last, then those filed last. Four queries at the most."""
    newest_step = AwardStatusEvent.objects.filter(award=OuterRef("pk"), happened_day__isnull=False)
    changed = Subquery(newest_step.order_by("-happened_day").values("happened_day")[:1])
    found = AwardRecord.objects.filter(pk__in=_may_be_shown()).annotate(changed=changed)
    found = found.order_by(F("changed").desc(nulls_last=True), "-pk")
    found = found.select_related("form", "unit", "person", "decision")
    return ledger_lines(found.prefetch_related("unit__names")[:SHOWN])


def _may_be_shown() -> QuerySet[Any, Any]:
    """Keys of records: of the last steps, and of the last entries. SQLite wants the limits inside."""
    steps = AwardStatusEvent.objects.filter(happened_day__isnull=False).order_by("-happened_day", "-award_id")
    of_steps = AwardStatusEvent.objects.order_by().filter(pk__in=steps.values("pk")[:STEPS_READ])
    entries = AwardRecord.objects.order_by("-pk").values("pk")[:SHOWN]
    return of_steps.values("award").union(AwardRecord.objects.order_by().filter(pk__in=entries).values("pk"))
