"""The opinions on one consultation as a file for a spreadsheet. Each time somebody takes it is written down."""

import csv
from collections.abc import Iterable, Iterator
from typing import Any, Protocol

from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from news.articles.models import Notice, Opinion
from portal.delivery.safe_cell import BYTE_ORDER_MARK, safe_cell

EXPORTED = "desk.opinions_exported"


class Writable(Protocol):
    """What a file is written to."""

    def write(self, text: str, /) -> Any:
        """Take a piece of it."""


def export(notice: Notice, user: Any, file: Writable) -> int:
    """Write all opinions on ``notice`` and note in its history that ``user`` took them; gives their number."""
    opinions = list(notice.opinions.all())
    file.write(BYTE_ORDER_MARK)
    writer = csv.writer(file)
    writer.writerow(_heading())
    writer.writerows(_rows(opinions))
    log(notice, EXPORTED, user=user, data={"to": len(opinions)})
    return len(opinions)


def _heading() -> list[str]:
    return [
        _("Số biên nhận"),
        _("Nhận lúc"),
        _("Góp ý về"),
        _("Nội dung"),
        _("Họ và tên"),
        _("Điện thoại"),
        _("Địa chỉ"),
        _("Tình trạng"),
    ]


def _rows(opinions: Iterable[Opinion]) -> Iterator[list[str]]:
    for one in opinions:
        cells = (
            one.receipt,
            f"{localtime(one.received_at):%d/%m/%Y %H:%M}",
            one.about or _("Cả danh sách"),
            one.text,
            one.name,
            one.phone,
            one.address,
            str(one.get_state_display()),
        )
        yield [safe_cell(cell) for cell in cells]
