"""The awards that an article names, with the status that the ledger gives them today."""

from collections.abc import Mapping

from django.urls import reverse
from django.utils.translation import gettext as _

from news.public.selectors.award_badge import badge_of
from news.public.selectors.award_line import AwardLine
from news.public.selectors.linked_rows import AwardRow, LinkedRows, partial
from news.public.selectors.unit_labels import UnitLabel

Labels = Mapping[int, UnitLabel]


def reported_awards(rows: LinkedRows, labels: Labels) -> tuple[AwardLine, ...]:
    """The awards in the order of the article."""
    return tuple(_line(row, labels) for row in rows.awards)


def _line(row: AwardRow, labels: Labels) -> AwardLine:
    label = labels.get(row.unit_id or 0)
    decided = row.record__decision__number
    return AwardLine(
        recipient=label.text if label else _recipient(row),
        url=label.url if label else _person_url(row),
        form=row.name,
        status=badge_of(row.record__status, row.reported_status),
        record_url=reverse("public:award", args=[row.record__slug]) if row.record__slug else "",
        year=row.year,
        then=label.then if label else "",
        basis=_("Quyết định %(number)s") % {"number": decided} if decided else "",
        basis_date=partial(row.record__decided),
    )


def _recipient(row: AwardRow) -> str:
    name = row.recipient_text or row.person__full_name or _("tập thể, cá nhân chưa nêu tên")
    # Offices count with two digits: "08 cá nhân".
    return f"{row.count:02d} {name}" if row.count > 1 and not name[:1].isdigit() else name


def _person_url(row: AwardRow) -> str:
    return reverse("public:person", args=[row.person__slug]) if row.person__slug else ""
