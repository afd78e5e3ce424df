"""The sentence with which the first screen opens: who waits, how many; and the line below it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.utils.text import capfirst
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from news.desk.home.address import addressed, count_words
from portal.vietnamese.dates import weekday_name


def opening_sentence(counts: Mapping[str, int], user: Any) -> str:
    """``Bốn bài chờ chị duyệt``, from the number of articles in each section; what nobody waits for is not said."""
    urgent = {
        "duyet": _("%(count)s bài chờ %(you)s duyệt"),
        "tra": _("%(count)s bài bị trả lại, chờ %(you)s sửa"),
        "giu": _("%(count)s bài %(you)s đang giữ"),
        "cho": _("%(count)s bài chưa ai nhận"),
    }
    said = _said(urgent, counts, user) or _said(_quieter(), counts, user)
    return capfirst(", ".join(said)) or _greeting(user, knows_work=any(counts.values()))


def _quieter() -> dict[str, str]:
    return {"nhap": _("%(count)s bản nháp đang viết dở"), "gui": _("%(count)s bài đã gửi, đang chờ")}


def _said(sentences: Mapping[str, str], counts: Mapping[str, int], user: Any) -> list[str]:
    return [
        addressed(sentence, user, count=count_words(counts[key]))
        for key, sentence in sentences.items()
        if counts.get(key)
    ]


def _greeting(user: Any, *, knows_work: bool) -> str:
    hello = addressed(_("Chào %(you)s %(name)s"), user, name=user.get_short_name())
    return _("%(hello)s, không có việc nào chờ") % {"hello": hello} if knows_work else hello


def day_line(now: datetime) -> str:
    """``Thứ Sáu, 20/11/2026, 07:52``."""
    here = localtime(now)
    return f"{weekday_name(here.date())}, {here:%d/%m/%Y, %H:%M}"
