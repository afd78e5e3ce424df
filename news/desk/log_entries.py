"""What the history of an article says about the steps between people."""

from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter

from news.desk.actions.table import CLAIM, HAND_OVER, RECALL, RELEASE, TAKE_OVER, WITHDRAW
from news.desk.four_eyes import EXCEPTION_USED
from news.desk.opinions.export import EXPORTED


def _formatter(title: str | Promise, message: str | Promise) -> type[LogFormatter]:
    class Formatter(LogFormatter):
        label = title

        def format_message(self, log_entry: Any) -> str:
            return str(message) % {"from": log_entry.data.get("from", ""), "to": log_entry.data.get("to", "")}

        def format_comment(self, log_entry: Any) -> str:
            return str(log_entry.data.get("reason", ""))

    return Formatter


ENTRIES = {
    f"desk.{CLAIM.key}": _formatter(CLAIM.label, _("Đã nhận bài")),
    f"desk.{HAND_OVER.key}": _formatter(HAND_OVER.label, _("Đã chuyển người giữ sang %(to)s")),
    f"desk.{TAKE_OVER.key}": _formatter(TAKE_OVER.label, _("Đã nhận thay %(from)s")),
    f"desk.{RELEASE.key}": _formatter(RELEASE.label, _("Đã thôi giữ bài")),
    f"desk.{RECALL.key}": _formatter(RECALL.label, _("Đã rút về sửa")),
    f"desk.{WITHDRAW.key}": _formatter(WITHDRAW.label, _("Đã rút lại")),
    EXCEPTION_USED: _formatter(_("dùng ngoại lệ"), _("Tự duyệt bản mình sửa cuối theo ngoại lệ được cấp")),
    EXPORTED: _formatter(_("xuất góp ý"), _("Đã xuất %(to)s góp ý ra tệp, kèm thông tin người gửi")),
}
