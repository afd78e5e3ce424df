"""The year of a date that is written without one."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from news.importing.facts.view import View, cue_pattern
from portal.vietnamese.dates import DateMention

_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d|[/.-]\d)"
_REVIEWED = cue_pattern(rf"tổng kết[^.;\n]{{0,110}}?(?:năm|năm học \d{{4}} ?[-/] ?) ?{_YEAR}")
_HALF_REVIEWED = cue_pattern(rf"sơ kết[^.;\n]{{0,110}}?(?:năm|/) ?{_YEAR}")
_PLANNED = cue_pattern(rf"(?:giao ước|phát động|phương hướng|nhiệm vụ|triển khai)[^.;\n]{{0,90}}?năm ?{_YEAR}")
_LAST_MONTH_OF_SPRING = 4
_FIRST_MONTH_OF_WINTER = 10


@dataclass(frozen=True, slots=True)
class InferredYear:
    """A year with the Vietnamese reason for it."""

    year: int
    reason: str


def infer_year(
    view: View, mention: DateMention, mentions: tuple[DateMention, ...], stamp: date | None
) -> InferredYear | None:
    """The year of ``mention``, or ``None`` where the text leaves it open.

    In this order: the same day elsewhere with its year; the stamp (nearest past), unless the years reviewed and
    planned speak against it; those years themselves.
    """
    elsewhere = next((one for one in mentions if _same_day(one, mention) and one.year), None)
    if elsewhere is not None and elsewhere.year is not None:
        return InferredYear(elsewhere.year, _("Cùng ngày này được ghi kèm năm ở chỗ khác trong bài."))
    told = _year_by_review(view, mention.month)
    if stamp is None:
        return told
    year = _nearest_past(mention, stamp)
    if told is not None and told.year != year and not _stamp_fits(view, year, mention.month):
        return told
    return InferredYear(year, _("Suy ra từ thời điểm đăng bài."))


def _same_day(one: DateMention, other: DateMention) -> bool:
    return (one.day, one.month) == (other.day, other.month) and one.start != other.start


def _nearest_past(mention: DateMention, stamp: date) -> int:
    later = (mention.month, mention.day or 1) > (stamp.month, stamp.day)
    return stamp.year - 1 if later else stamp.year


def _years(view: View) -> tuple[int | None, int | None, int | None]:
    """The year of a final review, of a preliminary review, and the year planned."""
    found = [cue.search(view.cues) for cue in (_REVIEWED, _HALF_REVIEWED, _PLANNED)]
    final, half, planned = (int(hit["year"]) if hit else None for hit in found)
    return final, half, planned


def _stamp_fits(view: View, year: int, month: int) -> bool:
    final, half, planned = _years(view)
    if final is not None:
        return year in {final, final + 1}
    if half is not None:
        return year == half
    return planned is None or year in {planned - 1, planned} or (year == planned and month > 0)


def _year_by_review(view: View, month: int) -> InferredYear | None:
    final, half, planned = _years(view)
    if final is not None and (planned is None or planned in {final, final + 1}):
        if month <= _LAST_MONTH_OF_SPRING:
            return InferredYear(final + 1, _("Suy ra từ việc tổng kết năm %(year)d vào đầu năm sau.") % {"year": final})
        if month >= _FIRST_MONTH_OF_WINTER:
            return InferredYear(final, _("Suy ra từ việc tổng kết năm %(year)d vào cuối năm.") % {"year": final})
    if half is not None:
        return InferredYear(half, _("Suy ra từ việc sơ kết trong năm %(year)d.") % {"year": half})
    if planned is not None and final is None and month <= _LAST_MONTH_OF_SPRING:
        return InferredYear(planned, _("Suy ra từ việc phát động, ký giao ước năm %(year)d.") % {"year": planned})
    return None
