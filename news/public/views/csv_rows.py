"""Award lines as CSV that a spreadsheet opens safely."""

import csv
from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from news.public.selectors.award_line import AwardLine
from news.public.selectors.ledger_form import BADGE_LABELS

BYTE_ORDER_MARK = "\ufeff"
COMMA, SEMICOLON = ",", ";"
FORMULA_STARTS = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "＝",
    "＋",
    "－",
    "＠",
)  # also in full width, as OWASP lists them


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
        yield writer.writerow([_safe(cell) for cell in _cells(line, labels)])


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


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell
