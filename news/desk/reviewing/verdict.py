"""Whether the reader of an article may decide about it, in a sentence; if not, who may instead."""

from dataclasses import dataclass
from typing import Any

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from news.desk.actions import open_keys, refusal
from news.desk.actions.table import APPROVE, FORWARD, PULL_BACK, RETURN, SCHEDULE
from news.desk.reviewing.people import last_editor, others_who_may_approve, version_before
from news.desk.rights.in_force import exception_note
from news.desk.standing import Standing, State

DECIDING = (APPROVE, FORWARD, RETURN, SCHEDULE, PULL_BACK)


@dataclass(frozen=True, slots=True)
class Verdict:
    """``open`` are the keys of what may be done.

    ``own_text`` says that only the person's own edit stands between; then ``others`` may approve instead, and
    ``before`` is the version that the edit was made on.
    """

    open: frozenset[str]
    title: str
    text: str
    own_text: bool = False
    others: tuple[Any, ...] = ()
    before: int | None = None

    @property
    def may_decide(self) -> bool:
        """Whether the article can go on from here."""
        return bool(self.open & {APPROVE.key, FORWARD.key})


def verdict_of(page: Any, person: Any, standing: Standing) -> Verdict:
    """What ``person`` may do to ``page`` now, and why not more."""
    keys = open_keys(person, page) & {action.key for action in DECIDING}
    if APPROVE.key in keys:
        return Verdict(keys, _spoken(person, _("%(you)s duyệt được bài này.")), _reviewed(page, person))
    if FORWARD.key in keys:
        return Verdict(keys, _spoken(person, _("%(you)s gửi duyệt được bài này.")), _handed_on(page))
    if standing.stage is State.WAITING_PUBLISHER and last_editor(page) == person and RETURN.key in keys:
        others = tuple(others_who_may_approve(page, person))
        title = _spoken(person, _("%(you)s không tự duyệt bản này."))
        before = version_before(page, person)
        return Verdict(keys, title, _own(page, person, others), own_text=True, others=others, before=before)
    if standing.stage is State.SCHEDULED:
        return Verdict(keys, _("Bài đã duyệt và hẹn giờ."), _scheduled(page))
    return Verdict(keys, _("Bài không chờ bạn duyệt."), refusal(person, page, APPROVE))


def _reviewed(page: Any, person: Any) -> str:
    """Why the person may approve; whoever changed the text may only by an exception, and reads that it is one."""
    if last_editor(page) == person:
        return exception_note(person)
    return _spoken(
        person,
        _("%(you)s chưa sửa chữ nào; người sửa cuối là %(editor)s. Nếu sửa, người khác sẽ phải duyệt."),
        editor=last_editor(page) or _("hệ thống"),
    )


def _handed_on(page: Any) -> str:
    return _("Người sửa cuối là %(editor)s. Lãnh đạo ban biên tập sẽ duyệt.") % {
        "editor": last_editor(page) or _("hệ thống")
    }


def _own(page: Any, person: Any, others: tuple[Any, ...]) -> str:
    saved = localtime(page.latest_revision.created_at).strftime("%H:%M %d/%m/%Y")
    why = _spoken(person, _("%(you)s là người sửa cuối, lúc %(hour)s."), hour=saved)
    if not others:
        return _("%(why)s Chưa có ai khác duyệt được; hãy báo quản trị cấp ngoại lệ có thời hạn.") % {"why": why}
    names = ", ".join(str(other) for other in others)
    return _("%(why)s Duyệt được: %(names)s. Hoặc trả lại bài kèm chỗ cần sửa.") % {"why": why, "names": names}


def _scheduled(page: Any) -> str:
    revision = page.scheduled_revision
    if revision is None:
        return ""
    hour = localtime(revision.approved_go_live_at).strftime("%H:%M, %d/%m/%Y")
    return _("Bài lên cổng lúc %(hour)s (giờ Việt Nam).") % {"hour": hour}


def _spoken(person: Any, sentence: str, **values: Any) -> str:
    you = person.get_address_display() if person.address else ""
    said = " ".join((sentence % {"you": you, **values}).split())
    return said[:1].upper() + said[1:]
