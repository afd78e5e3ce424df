"""When the event took place: the first day in the opening that stands in a sentence about the event."""

import re
from datetime import date, timedelta

from django.utils.translation import gettext as _

from news.importing.facts.opening import Opening
from news.importing.facts.view import View, cue_form, cue_pattern
from news.importing.facts.years import infer_year
from news.importing.model import CleanArticle, DateFact, DocumentFact, Span
from portal.vietnamese.dates import DateMention
from portal.vietnamese.partial_date import PartialDate

_EVENT = cue_pattern(
    r"tổ chức|diễn ra|khai mạc|hội nghị|lễ|đại hội|họp|kiểm tra|trao|tặng|tổng kết|sơ kết|phát động|ký|làm việc"
    r"|tuyên dương|tập huấn|gặp mặt"
    r"|đón nhận|ban hành|công bố|tọa đàm|hội thảo|chấm điểm|bàn giao|ra mắt|thông báo|lấy ý kiến|tôn vinh|khen"
    r"|thăm|dự|đến|có buổi"
)
_HELD = cue_pattern(r"tổ chức|diễn ra|khai mạc|họp|trao tặng|ký kết|phát động|tiến hành")
_NOT_THE_EVENT = cue_pattern(
    r"(?:trước đó|kỷ niệm|ngày truyền thống|thành lập|sinh|nhân ngày|chào mừng|hướng tới|hướng về|dịp|đến hết"
    r"|trước|hạn|sau|kể từ|từ năm|lễ|dự kiến|sẽ)\s*(?:\d+ năm\s*)?(?:hôm\s*)?(?:ngày\s*)?[^,.;]{0,40}$"
)
_PART_OF_DAY = cue_pattern(r"(?:rạng sáng|sáng|trưa|chiều|tối|đêm)")
_RELATIVE_BEFORE_BRACKET = cue_pattern(r"(?:nay|qua|ngày)\s*$")
_CONSULTATION = cue_pattern(
    r"(?:lấy|xin|nhận|góp|đóng góp|tiếp nhận) ý kiến|thời (?:gian|hạn)|ý kiến (?:góp ý"
    r"|đóng góp|phản hồi)|kể từ|từ ngày"
)
_WITHIN_QUOTES = re.compile(r"\"[^\"]*$")
_RELATIVE = cue_pattern(
    r"(?<!\w)(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm)\s+(?P<part>nay|qua)|hôm\s+(?P<day>nay|qua))(?!\w)"
)


def event_date(
    view: View,
    article: CleanArticle,
    opening: Opening,
    mentions: tuple[DateMention, ...],
    documents: tuple[DocumentFact, ...],
) -> DateFact | None:
    """The first day of the event with its year, written or inferred; ``None`` where the opening does not date it."""
    stamp = article.published_at.date() if article.published_at else None
    cited = [fact.span for fact in documents]
    for span in opening.spans:
        for mention in mentions:
            if span.start <= mention.start < span.end and _dates_event(view, mention, cited):
                return _fact(view, mention, mentions, stamp)
        relative = _relative(view, span, stamp)
        if relative is not None:
            return relative
    return None


def consultation_date(view: View, mentions: tuple[DateMention, ...]) -> DateFact | None:
    """The first day of the time in which comments are taken."""
    for mention in mentions:
        sentence = view.sentence_of(mention.start)
        spans_days = mention.end_partial is not None and mention.partial is not None
        if spans_days and _CONSULTATION.search(view.cues, sentence.start, mention.start) and mention.partial:
            return DateFact(mention.partial, Span(mention.start, mention.end))
    return None


def _dates_event(view: View, mention: DateMention, cited: list[Span]) -> bool:
    if mention.day is None or mention.holiday or any(span.start <= mention.start < span.end for span in cited):
        return False
    sentence = view.sentence_of(mention.start)
    before = view.cues[sentence.start : mention.start]
    lead = before.rstrip(" ,(:").removesuffix(cue_form(mention.cue))
    if _NOT_THE_EVENT.search(lead) or _WITHIN_QUOTES.search(before) or _in_brackets(before):
        return False
    if not mention.cue and mention.year is None and mention.end_day is None:
        return False
    names_an_hour = _PART_OF_DAY.match(cue_form(mention.cue)) is not None
    return names_an_hour or _EVENT.search(view.cues, sentence.start, sentence.end) is not None


def _in_brackets(before: str) -> bool:
    """A date in brackets explains something else, unless it explains "sáng nay" itself."""
    opened = before.rfind("(")
    return opened > before.rfind(")") and not _RELATIVE_BEFORE_BRACKET.search(before[:opened])


def _fact(view: View, mention: DateMention, mentions: tuple[DateMention, ...], stamp: date | None) -> DateFact | None:
    span = Span(mention.start, mention.end)
    if mention.partial is not None:
        return DateFact(mention.partial, span)
    inferred = infer_year(view, mention, mentions, stamp)
    if inferred is None:
        return None
    try:
        day = PartialDate.of(inferred.year, mention.month, mention.day)
    except ValueError:
        return None
    return DateFact(day, span, inferred=True, reason=inferred.reason)


def _relative(view: View, span: Span, stamp: date | None) -> DateFact | None:
    """``sáng qua``, ``hôm nay``: counted from the stamp."""
    found = _RELATIVE.search(view.cues, span.start, span.end)
    if found is None or stamp is None:
        return None
    sentence = view.sentence_of(found.start())
    if not _HELD.search(view.cues, found.end(), sentence.end) or _WITHIN_QUOTES.search(
        view.cues[sentence.start : found.start()]
    ):
        return None
    day = stamp - timedelta(days=1) if "qua" in (found["part"], found["day"]) else stamp
    return DateFact(
        PartialDate(day.isoformat()),
        Span(found.start(), found.end()),
        inferred=True,
        reason=_("Tính từ thời điểm đăng bài."),
    )
