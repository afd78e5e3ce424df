"""The awards of a unit and of those that it carries on."""

from collections.abc import Mapping

from django.utils.translation import gettext as _

from news.public.selectors.award_line import AwardLine
from news.public.selectors.ledger_lines import line_of
from news.public.selectors.lineage import Lineage
from news.public.selectors.unit_labels import UnitLabel
from news.registry.models import AwardRecord

SHOWN = 12


def unit_awards(lineage: Lineage, labels: Mapping[int, UnitLabel]) -> tuple[AwardLine, ...]:
    """The newest awards; one of a predecessor says so. One query."""
    found = AwardRecord.objects.filter(unit__in=lineage.unit_ids).with_parties().newest_first()[:SHOWN]
    return tuple(line_of(record, before=_before(record, lineage, labels)) for record in found)


def _before(record: AwardRecord, lineage: Lineage, labels: Mapping[int, UnitLabel]) -> str:
    if record.unit_id not in lineage.predecessor_ids:
        return ""
    return _("Trước sáp nhập: %(unit)s") % {"unit": labels[record.unit_id].text}
