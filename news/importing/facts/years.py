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
_ANY_YEAR = cue_pattern(rf"(?<![\d/.-]){_YEAR}")
_LOOKS_BACK = cue_pattern(r"tổng kết|thành lập|kỷ niệm|giai đoạn|nhiệm kỳ")
_ANNIVERSARY = cue_pattern(r"kỷ niệm|ngày thành lập|truyền thống|sinh|ngày phát hành|\(")
_OF_THE_FIELD = cue_pattern(r"thi đua|khen thưởng|giao ước")
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
    elsewhere = next((one for one in mentions if _same_day(one, mention) and _may_be_this_time(view, one, stamp)), None)
    if elsewhere is not None and elsewhere.year is not None:
        return InferredYear(elsewhere.year, _("Cùng ngày này được ghi kèm năm ở chỗ khác trong bài."))
    told = _year_by_review(view, mention.month)
    if stamp is None:
        return told or _only_year_of_sentence(view, mention)
    year = _nearest_past(mention, stamp)
    if told is not None and told.year != year and not _stamp_fits(view, year, mention.month):
        return told
    return InferredYear(year, _("Suy ra từ thời điểm đăng bài."))


def _same_day(one: DateMention, other: DateMention) -> bool:
    return (one.day, one.month) == (other.day, other.month) and one.start != other.start


def _may_be_this_time(view: View, mention: DateMention, stamp: date | None) -> bool:
    """An anniversary has the same day in another year."""
    if mention.year is None or (stamp is not None and mention.year not in {stamp.year, stamp.year - 1}):
        return False
    return _ANNIVERSARY.search(view.cues, max(0, mention.start - 60), mention.start) is None


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


def _only_year_of_sentence(view: View, mention: DateMention) -> InferredYear | None:
    """Nothing else to go by: the one year that the sentence names, if its reviews leave no choice of two."""
    sentence = view.sentence_of(mention.start)
    years = {int(found["year"]) for found in _ANY_YEAR.finditer(view.cues, sentence.start, sentence.end)}
    told = _OF_THE_FIELD.search(view.cues, sentence.start, sentence.end)
    if len(years) != 1 or not told or _LOOKS_BACK.search(view.cues, sentence.start, sentence.end):
        return None
    return InferredYear(years.pop(), _("Suy ra từ năm duy nhất được nhắc trong câu."))


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
