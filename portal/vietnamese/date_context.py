"""Words around a pair of numbers that make it a date, a fraction, a document number or an anniversary."""

import re

ANNIVERSARIES = frozenset(
    {
        (1, 1), (3, 2), (27, 2), (8, 3), (26, 3), (30, 4), (1, 5), (7, 5), (15, 5), (19, 5), (1, 6), (11, 6), (21, 6),
        (28, 6), (27, 7), (28, 7), (19, 8), (2, 9), (1, 10), (10, 10), (13, 10), (14, 10), (15, 10), (20, 10),
        (9, 11), (18, 11), (20, 11), (23, 11), (22, 12),
    }
)  # fmt: skip
"""(day, month) pairs that texts use as the name of a commemoration more often than as the day of an event."""

CUE = re.compile(
    r"""(?:
        (?:rạng\s+sáng|sáng|trưa|chiều|tối|đêm|khuya)
            (?:\s+(?:sớm\s+)?(?:ngày|hôm\s+nay|nay|qua|mai|mùng|mồng|thứ\s+\w+|chủ\s+nhật))*
      | (?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)(?:\s*[,(]?\s*ngày)?
      | (?:ngày\s+)?hôm(?:\s+(?:nay|qua|kia))? | ngày\s+(?:mai|kia) | các\s+ngày
      | ngày(?:\s+(?:mùng|mồng))? | mùng | mồng
    )\s*[,(:]?\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A phrase, ending where the numbers begin, that leaves no doubt that a day follows."""

_LEAN = re.compile(
    r"\b(?:từ|đến|tới|trước|sau|vào|qua|hết|kể từ|dịp|lễ|kỷ niệm|mừng|chào mừng|nhân|quốc khánh|giải phóng|lúc|là)"
    r"\s+$|\($",
    re.IGNORECASE,
)
_RATIO_BEFORE = re.compile(
    r"\b(?:số|số:|điều|khoản|tỷ số|tỷ lệ|tỉ lệ|đạt|chiếm|khoảng|hơn|gần|trên|còn|quá|có|được|với|thắng|thua|hòa|hoà"
    r"|quý|quí|kỳ|tập|bậc|ngõ|ngách|hẻm|kiệt|nhà|phòng|lớp"
    r"|quyết định|nghị quyết|nghị định|thông tư|công văn|kế hoạch|chỉ thị)\s+$",
    re.IGNORECASE,
)
_COUNTED_NOUN = re.compile(
    r"""\s*(?:%|‰)|\s+(?:
        đơn\s+vị|tỉnh|thành|xã|huyện|phường|quận|thị\s+(?:xã|trấn)|sở|ban|ngành|bộ|chỉ\s+tiêu|tiêu\s+chí|tiêu\s+chuẩn
      | nội\s+dung|đại\s+biểu|phiếu|học\s+sinh|sinh\s+viên|cá\s+nhân|tập\s+thể|số|trường|hồ\s+sơ|thành\s+viên
      | nhiệm\s+vụ|điểm|ha|km|m|m2|quốc\s+gia|nước|người|hộ|thôn|bản|ấp|xóm|tổ|cụm|khối|dự\s+án|đồng\s+chí|môn
      | doanh\s+nghiệp|công\s+ty|cơ\s+quan|địa\s+phương|chi\s+bộ|đảng\s+bộ|chi\s+hội|cấp|lĩnh\s+vực|giải\s+pháp
      | diện\s+tích|dân\s+số|thời\s+gian|chặng|trận|bàn|ca|mẫu|bệnh\s+nhân|vụ|vị\s+trí|ghế|chức\s+danh|lần|tháng
      | năm(?!\s+(?:nay|ngoái|tới|sau|trước|\d))
      | phong\s+trào|danh\s+hiệu|huy\s+chương|đội|vận\s+động\s+viên|thí\s+sinh|tuyến|trạm|phòng|khoa|công\s+trình
      | mục\s+tiêu|chương\s+trình|tổng\s+số|trong\s+số|kế\s+hoạch|thủ\s+tục|dịch\s+vụ|giờ|ngày|cuộc|giải|vòng
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
_AROUND_THE_CLOCK = (24, 7)
_SMALLEST_DENOMINATOR_OF_A_LIKELY_DAY = 7
_WINDOW = 40


def cue_before(text: str, start: int) -> str:
    """Return the phrase before ``start`` that announces a day (``sáng ngày``), as written, or ``""``."""
    found = CUE.search(text, max(0, start - _WINDOW), start)
    if found is None or text[found.start() - 1 : found.start()].isalpha():
        return ""
    return found[0].strip(" ,(:\n")


def reads_as_day(text: str, start: int, end: int, day: int, month: int) -> bool:
    """Tell whether ``text[start:end]``, a pair of numbers without year or cue, is a day and not a ratio or number."""
    before = text[max(0, start - _WINDOW) : start]
    if (day, month) == _AROUND_THE_CLOCK or _RATIO_BEFORE.search(before) or _COUNTED_NOUN.match(text, end):
        return False
    if _LEAN.search(before) or (day, month) in ANNIVERSARIES:
        return True
    return day > month or month >= _SMALLEST_DENOMINATOR_OF_A_LIKELY_DAY


def numbers_a_document(text: str, start: int) -> bool:
    """Tell whether the words before ``start`` announce a document, article or house number."""
    return _RATIO_BEFORE.search(text[max(0, start - _WINDOW) : start]) is not None
