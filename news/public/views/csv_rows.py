"""Award lines as CSV that a spreadsheet opens safely."""

import csv
from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from news.public.selectors.award_line import AwardLine
from news.public.selectors.ledger_form import BADGE_LABELS
from portal.delivery.safe_cell import BYTE_ORDER_MARK, safe_cell

COMMA, SEMICOLON = ",", ";"


class _Echo:
    """A file that gives back what is written to it."""

    def write(self, value: str) -> str:
        return value


def csv_rows(lines: Iterable[AwardLine], separator: str = COMMA) -> Iterator[str]:
    """A heading and one row a line. A cell that a spreadsheet would take for a formula gets an apostrophe.

    Excel splits where the computer's regional settings say: at semicolons where the comma is the decimal sign.
    """
    writer = csv.writer(_Echo(), delimiter=separator)
    labels = {badge: str(label) for badge, label in BADGE_LABELS}
    heading = [_("Tập thể, cá nhân"), _("Ghi chú tên"), _("Danh hiệu, hình thức"), _("Nhóm"), _("Năm")]
    heading += [_("Trạng thái"), _("Quyết định"), _("Ngày quyết định"), _("Địa chỉ")]
    yield BYTE_ORDER_MARK + writer.writerow(heading)
    for line in lines:
        yield writer.writerow([safe_cell(cell) for cell in _cells(line, labels)])


def _cells(line: AwardLine, labels: dict[str, str]) -> list[str]:
    return [
        line.recipient,
        line.then,
        line.form,
        line.category,
        str(line.year or ""),
        labels[line.status],
        line.basis,
        line.basis_date.display() if line.basis_date else "",
        line.record_url,
    ]
