"""What departs from the matrix today: exceptions to four eyes and stand-ins, in sentences."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Page, PageLogEntry

from news.desk.four_eyes import EXCEPTION_USED
from news.desk.models import Delegation, FourEyesException
from news.desk.roles import role_label


@dataclass(frozen=True, slots=True)
class Departure:
    """One sentence, and the articles (id, title) for which the exception was needed."""

    sentence: str
    used_for: tuple[tuple[int, str], ...] = ()


def exceptions_in_force() -> list[Departure]:
    """Who may approve their own text today, why, by whom, and for what it was used. Three queries."""
    found = list(FourEyesException.objects.in_force().select_related("person", "granted_by"))
    used = _used({one.pk for one in found}) if found else {}
    return [Departure(_exception_sentence(one, len(used.get(one.pk, ()))), used.get(one.pk, ())) for one in found]


def delegations_in_force() -> list[Departure]:
    """Who stands in for whom today. One query."""
    found = Delegation.objects.in_force().select_related("stand_in", "delegator", "section")
    return [Departure(_delegation_sentence(one)) for one in found.filter(delegator__is_active=True)]


def exception_note(user: Any) -> str:
    """What a review screen says to somebody who decides under an exception; empty without one. One query."""
    found = user.four_eyes_exceptions.in_force().first()
    if found is None:
        return ""
    return _("Ngoại lệ đến hết %(last)s: được duyệt cả bản mình sửa cuối; mỗi lần dùng đều ghi vào lịch sử bài.") % {
        "last": _day(found.last_day)
    }


def _exception_sentence(one: FourEyesException, uses: int) -> str:
    return _(
        "%(reason)s %(person)s được duyệt bài mình sửa cuối từ %(first)s đến hết %(last)s. "
        "%(granter)s cấp, %(uses)s bài đã dùng."
    ) % {
        "reason": f"{one.reason.rstrip('. ')}.",
        "person": one.person,
        "first": _day(one.first_day),
        "last": _day(one.last_day),
        "granter": one.granted_by,
        "uses": uses,
    }


def _delegation_sentence(one: Delegation) -> str:
    return _("%(stand_in)s làm thay %(delegator)s (%(role)s, %(where)s) từ %(first)s đến hết %(last)s.") % {
        "stand_in": one.stand_in,
        "delegator": one.delegator,
        "role": role_label(one.role).lower(),
        "where": one.section.title if one.section else _("mọi chuyên mục"),
        "first": _day(one.first_day),
        "last": _day(one.last_day),
    }


def _used(exceptions: Iterable[int]) -> dict[int, tuple[tuple[int, str], ...]]:
    entries = PageLogEntry.objects.filter(action=EXCEPTION_USED).order_by("pk").values_list("page_id", "data")
    pages: dict[int, dict[int, None]] = {pk: {} for pk in exceptions}
    for page, data in entries:
        if data.get("exception") in pages:
            pages[data["exception"]][page] = None
    wanted = {page for found in pages.values() for page in found}
    titles = dict(Page.objects.filter(pk__in=wanted).values_list("pk", "draft_title"))
    return {pk: tuple((page, titles.get(page) or _("bài đã xóa")) for page in found) for pk, found in pages.items()}


def _day(day: date) -> str:
    return day.strftime("%d/%m/%Y")
