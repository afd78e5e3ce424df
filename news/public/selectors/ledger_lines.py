"""Records of the ledger as lines."""

from collections.abc import Iterable
from datetime import date

from django.utils.translation import gettext as _

from news.public.selectors.award_badge import badge_of
from news.public.selectors.award_line import AwardLine
from news.public.selectors.heirs import Departures
from news.public.selectors.unit_labels import UnitLabel, departures_from, label_of
from news.registry.models import AwardRecord
from news.registry.models.dated_row import Day


def line_of(record: AwardRecord, unit_label: UnitLabel | None = None, before: str = "") -> AwardLine:
    """The line of a record fetched ``with_parties``.

    ``unit_label`` is the recipient under its name of the day; left out where the page itself is the recipient's.
    """
    return AwardLine(
        recipient=unit_label.text if unit_label else record.recipient_name,
        url=unit_label.url if unit_label else _url_of(record),
        form=record.award_name,
        status=badge_of(record.status),
        record_url=record.get_absolute_url(),
        year=record.year,
        note=record.recipient_text if record.group_kind else "",
        then=unit_label.then if unit_label else "",
        before=before,
        category=str(record.form.get_category_display()),
        basis=_basis(record),
        basis_date=record.decided if record.decision else None,
    )


def ledger_lines(records: Iterable[AwardRecord]) -> list[AwardLine]:
    """The lines of records fetched with the names of their units. One query, none if every unit lives."""
    found = list(records)
    known = departures_from(record.unit for record in found)
    return [line_of(record, _recipient_label(record, known)) for record in found]


def _recipient_label(record: AwardRecord, known: Departures) -> UnitLabel | None:
    return label_of(record.unit, known, day_of_award(record)) if record.unit else None


def day_of_award(record: AwardRecord) -> Day:
    """The day as of which a recipient is named: of the decision, else the end of the year of merit."""
    if record.decided:
        return record.decided
    return date(record.year, 12, 31) if record.year else None


def _url_of(record: AwardRecord) -> str:
    recipient = record.unit or record.person
    return recipient.get_absolute_url() if recipient else ""


def _basis(record: AwardRecord) -> str:
    if record.decision is None:
        return ""
    return _("Quyết định %(number)s") % {"number": record.decision.number}
