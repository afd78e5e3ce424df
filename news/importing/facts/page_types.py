"""Which kind of page an article becomes."""

from news.importing.facts.opening import Opening, cues_of
from news.importing.facts.view import View, cue_pattern
from news.importing.model import CleanArticle

_NOTICE_TITLE = cue_pattern(
    r"^\W*(?:thông báo|giấy mời|thư mời|kế hoạch|công văn|hướng dẫn|công khai|danh sách|lấy ý kiến|xin ý kiến"
    r"|mời|v/v|về việc|quyết định)(?!\w)"
    r"|(?:lấy|xin|tham gia|đóng góp) ý kiến|thông báo (?:về|lấy|kết quả|công khai|tuyển|lịch)"
)
_NOTICE_LEAD = cue_pattern(
    r"(?:trân trọng )?thông báo (?:công khai|tới|đến|về việc|lấy|kết quả|như sau)|(?:lấy|xin) ý kiến (?:rộng rãi"
    r"|nhân dân|của nhân dân|đối với)"
)
_MEETING = cue_pattern(
    r"hội nghị|hội thảo|tọa đàm|đại hội|phiên họp|cuộc họp|họp (?:phiên|bình|xét|triển|bàn|khối|cụm|mặt)"
    r"|buổi họp|lớp tập huấn|tập huấn|gặp mặt|giao ban"
    r"|(?:lễ|buổi) (?:phát động|ký|bàn giao|ra mắt|sơ kết|tổng kết)|ký (?:kết )?giao ước"
)
_HONOURS_IN_MEETING = cue_pattern(r"hội nghị (?:gặp mặt|biểu dương|tuyên dương|tôn vinh|vinh danh)")
_CONFERRING = frozenset(
    {
        "launch",
        "pact_signing",
        "preliminary_review",
        "final_review",
        "first_session",
        "congress",
        "thematic",
        "training",
        "handover",
    }
)
_PORTRAIT = cue_pattern(
    r"(?<!\w)(?:sinh năm|sinh ra|chia sẻ|tâm sự|kể (?:rằng|lại|về)|nhớ lại|chị|anh|cô|thầy|bác|già làng|gia đình"
    r"|quê|tuổi|hơn \d+ năm"
    r"|nhiều năm|cười)(?!\w)"
)
_PORTRAIT_TITLE = cue_pattern(
    r"^\W*(?:người|nữ|chị|anh|ông|bà|cô|thầy|bác sĩ|y sĩ|cô giáo|thầy giáo|già làng|trưởng thôn|tấm gương|gương"
    r"|chuyện|bông hoa|lão nông|vị|chàng|cựu chiến binh|thương binh|chiến sĩ|hai|những người|bí thư)\s"
    r"|tấm gương|gương sáng|điển hình|tấm lòng|tận tụy|hết lòng|nhiệt huyết|tâm huyết|người (?:giữ|thắp|gieo"
    r"|lính|thầy|mẹ|đảng viên|cán bộ)|lá cờ đầu|điểm sáng"
)
_PRAISED = cue_pattern(
    r"bằng khen|giấy khen|huân chương|danh hiệu|tuyên dương|khen thưởng|điển hình|gương|thi đua|kỷ niệm chương|tôn vinh"
)
_REPORTED_EVENT = cue_pattern(
    r"(?<!\w)(?:khen thưởng|tuyên dương|tôn vinh|vinh danh|nhận|tặng|kiến nghị|tổ chức|diễn ra|khai mạc|trao|đón nhận"
    r"|ra quyết định|ban hành quyết định|hủy bỏ|thu hồi)(?!\w)"
)
_FEWEST_PORTRAIT_WORDS = 4
_FEWEST_WITHOUT_TITLE = 6


def page_type(view: View, article: CleanArticle, opening: Opening, types: tuple[str, ...], *, dated: bool) -> str:
    """``notice``, ``inspection``, ``profile``, ``conference`` or ``news``; ``dated`` when the lead dates an event."""
    title = cues_of(view, opening.title)
    lead = " ".join(cues_of(view, span) for span in opening.lead)
    if _announces(article, title, lead, types):
        return "notice"
    if "inspection" in types and not _CONFERRING & set(types):
        return "inspection"
    if not types and not dated and _portrays(view, title):
        return "profile"
    if _CONFERRING & set(types) or (types and _HONOURS_IN_MEETING.search(f"{title} {_first_sentence(view, opening)}")):
        return "conference"
    if (
        dated
        and _MEETING.search(f"{title} {_first_sentence(view, opening)}")
        and not set(types) - {"public_consultation"}
    ):
        return "conference"
    return "news"


def _announces(article: CleanArticle, title: str, lead: str, types: tuple[str, ...]) -> bool:
    if "public_consultation" in types and (_NOTICE_TITLE.search(title) or _NOTICE_LEAD.search(lead)):
        return True
    return bool(_NOTICE_TITLE.match(title)) and not set(types) - {"public_consultation"} and bool(article.blocks)


def _portrays(view: View, title: str) -> bool:
    """A portrait tells of a life: many words of speech, family and years, and no dated event."""
    body = view.cues[len(title) :]
    words = len(_PORTRAIT.findall(body)) if _PRAISED.search(body) else 0
    if _PORTRAIT_TITLE.search(title):
        return words >= _FEWEST_PORTRAIT_WORDS
    return words >= _FEWEST_WITHOUT_TITLE and not _REPORTED_EVENT.search(title)


def _first_sentence(view: View, opening: Opening) -> str:
    if not opening.lead:
        return ""
    sentence = view.sentence_of(opening.lead[0].start)
    return view.cues[sentence.start : sentence.end]
