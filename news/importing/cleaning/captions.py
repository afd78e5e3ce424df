"""Captions: lines beside a picture or its stem, lines with ``Ảnh:``, and bare lines that only show a scene."""

import re
import statistics

from news.importing.cleaning.bylines import is_byline_shaped
from news.importing.cleaning.lines import Fate, Line, Lines, ends_sentence
from news.importing.model import BlockKind
from news.importing.patterns import pattern
from portal.vietnamese.dates import find_dates
from portal.vietnamese.names import FAMILY_NAMES

_CREDIT = re.compile(
    r"(?P<caption>.*?)(?P<open>[\s\-–—.|/(\[]*)(?<!\w)(?:Ảnh|ẢNH|Nguồn ảnh|Photo|Hình)(?:\s+(?:minh họa|minh hoạ"
    r"|tư liệu|chụp|internet))?\s*[:：]\s*"
    r"(?P<credit>[^:.!?]{2,40}(?:\.[^:!?]{1,30})?)\s*[)\].]*",
    re.DOTALL,
)
_SOURCE_CREDIT = re.compile(
    r"(?P<caption>.*?)(?P<open>[\s.]*[(\[]\s*)Nguồn\s*:?\s*(?P<credit>[^()\[\]]{2,40})[)\]]\.?", re.DOTALL
)
_LABEL = re.compile(r"^(?:Ảnh|Hình|Chú thích(?: ảnh)?)\s*(?:\d{1,2}\s*[.:)]|[:：])\s*", re.IGNORECASE)
_SCENE = re.compile(
    r"(?:ảnh |hình ảnh |một số hình ảnh|các hình ảnh|những hình ảnh|toàn cảnh|quang cảnh|khung cảnh|toàn thể"
    r"|(?:các |đông đảo )?(?:đại biểu|khách mời)(?: \w+){0,3} (?:dự|tham dự|chụp|thảo luận|biểu quyết|tham quan"
    r"|cắt băng)\b)",
    re.IGNORECASE,
)
_ACTION = re.compile(
    r"(?<!\w)(?:phát biểu|trao(?! đổi)|nhận|đón nhận|chụp ảnh|chụp hình|trình bày|chủ trì|điều hành|ký|ký kết"
    r"|tặng|báo cáo|tham luận|khai mạc"
    r"|bế mạc|kiểm tra|thăm|biểu quyết|bỏ phiếu|thảo luận|dâng hương|dâng hoa|biểu diễn|gắn|tham quan|làm việc"
    r"|giới thiệu|công bố|chúc mừng"
    r"|ra mắt|chứng kiến|tiếp đoàn|đọc|phát động|bàn giao|chia sẻ|hướng dẫn|chăm sóc|cắt băng|tuyên dương"
    r"|vinh danh|thực hiện)(?!\w)"
)
_POSITION = re.compile(r"\((?:[^()]*\b(?:trái|phải|giữa|bìa|hàng|đứng|ngồi|áo|người thứ)\b[^()]*)\)")
_CHOSEN_MOMENT = re.compile(
    r"chụp (?:ảnh|hình)|(?:phát biểu|trình bày|báo cáo|tham luận|thảo luận|chủ trì)(?: \w+){0,4} (?:tại|ở) \S+"
    r"|trình bày \S+(?: \S+){0,6}$"
)
_HANDED = re.compile(
    r"(?<!\w)(?:(?:ký|ký kết) (?:bản )?giao ước"
    r"|(?:trao|tặng|nhận|đón nhận) (?:bằng khen|giấy khen|cờ|hoa|kỷ niệm chương|huân chương))(?!\w)",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\d")
_REPORTS = re.compile(
    r"(?<!\w)(?:đã|sẽ|vừa|cũng|cho biết|nhấn mạnh|khẳng định|yêu cầu|đề nghị|cho rằng|đánh giá|tuy nhiên|theo đó"
    r"|tiếp đó|sau đó"
    r"|ngoài ra|đồng thời|nhân dịp|dịp này|qua đó|trong đó|bên cạnh|hiện nay|hằng năm|hàng năm|là|biểu dương"
    r"|ghi nhận|nêu rõ|lưu ý|kêu gọi|mong muốn|hy vọng)(?!\w)",
    re.IGNORECASE,
)
_BODY_OPENING = re.compile(
    r"(?:Tại|Trong|Sau|Đến|Tới|Theo|Với|Nhân|Cũng|Phát biểu|Kết luận|Để|Từ|Qua|Ngày|Sáng|Chiều|Tối|Trên|Về|Tiếp"
    r"|Cùng|Khi|Nhằm|Thực hiện|Căn cứ"
    r"|Thay mặt|Mở đầu|Kết thúc|Cuối|Bên|Năm|Hội nghị|Buổi lễ|Đại hội|Do|Thừa|Trước|Dự|Tham dự|Chủ trì|Hưởng ứng"
    r"|Xét|Tổng kết|Ký|Trao)(?!\w)"
)
_SENTENCE_INSIDE = pattern(r"(?<!TP)(?<!Đ/c)(?<!TS)(?<!BS)(?<!ThS)(?<!\b[{U}])[.!?…]\s+[{U}]")
_SHOWN = re.compile(
    r"(?:ông|bà|anh|chị|em|cô|thầy|đồng chí|đ/c|các|những|đại diện|lãnh đạo|ban|tập thể|đoàn|đại biểu|học sinh"
    r"|học viên|sinh viên|cán bộ|thủ trưởng"
    r"|(?:phó |tổng |nguyên )*(?:chủ tịch|bí thư|giám đốc|bộ trưởng|thứ trưởng|trưởng|viện trưởng|cục trưởng"
    r"|vụ trưởng|hiệu trưởng|chánh)"
    r"|(?:thiếu|trung|thượng|đại) (?:tướng|tá|úy)|đại tướng|ts|pgs|gs|ths|bs|bác sĩ|nhà báo|nghệ sĩ|nhà giáo"
    r"|bà con|nhân dân|đội|khối|cụm|hội|sở|ubnd"
    r"|công an|bộ đội|chiến sĩ|công nhân|người lao động|đông đảo|toàn thể|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
    r"|\d+)(?!\w)",
    re.IGNORECASE,
)
_ENUMERATED = re.compile(r"(?:\d+|[IVX]+|[a-zđ])[.)/]\s|[-–+•*]\s")
_WORDS_OF_A_CREDIT = 5
_LONGEST_BARE = 160
_LONGEST_STOPPED = 140
_LONGEST_BESIDE_IMAGE = 300
_TYPICAL_PARAGRAPH = 200


def mark(lines: Lines) -> Lines:
    """Tell which lines are captions and which are credits of their own."""
    result = list(lines)
    long_paragraphs = _writes_long_paragraphs(lines)
    for index, line in enumerate(lines):
        if line.is_prose and line.kind is not BlockKind.TITLE:
            fate = _fate(tuple(result), index, long_paragraphs=long_paragraphs)
            pictured = any(earlier.fate in {Fate.IMAGE, Fate.CAPTION} for earlier in result[:index])
            # Without a picture a photographer's name can only sign the article.
            result[index] = line.becomes(Fate.BYLINE if fate is Fate.CREDIT and not pictured else fate)
    return tuple(result)


def split_credit(text: str) -> tuple[str, str | None]:
    """Return a caption without its credit, and the credit."""
    labelled = _LABEL.match(text)
    if labelled and len(text[labelled.end() :].split()) > _WORDS_OF_A_CREDIT:
        text = text[labelled.end() :]
    found = _CREDIT.fullmatch(text) or _SOURCE_CREDIT.fullmatch(text)
    if found is None or (not found["caption"].strip() and len(found["credit"].split()) > _WORDS_OF_A_CREDIT):
        return text, None
    stop = "." if "." in found["open"] else ""
    return (found["caption"].strip() + stop if found["caption"].strip() else ""), found["credit"].strip(" )].-–")


def _fate(lines: Lines, index: int, *, long_paragraphs: bool) -> Fate:
    line = lines[index]
    if line.kind is BlockKind.CAPTION:
        return Fate.CAPTION
    caption, credit = split_credit(line.text)
    if credit and not caption:
        return Fate.CREDIT
    if credit and len(caption) <= _LONGEST_BESIDE_IMAGE:
        return Fate.CAPTION
    if _follows_image(lines, index) and _may_stand_beside_image(line):
        return Fate.CAPTION
    if _LABEL.match(line.text) and len(line.text) <= _LONGEST_BARE:
        return Fate.CAPTION
    if index > 0 and _shows_a_scene(lines, index, long_paragraphs=long_paragraphs):
        return Fate.CAPTION
    if _credit_follows(lines, index):
        return Fate.CAPTION
    return Fate.BODY


def _follows_image(lines: Lines, index: int) -> bool:
    return index > 0 and lines[index - 1].fate is Fate.IMAGE


def _may_stand_beside_image(line: Line) -> bool:
    text = line.text
    if line.kind is BlockKind.HEADING or len(text) > _LONGEST_BESIDE_IMAGE or is_byline_shaped(line):
        return False
    if not ends_sentence(text):
        return not text.endswith((":", ";"))
    return len(text) <= _LONGEST_BARE and not _BODY_OPENING.match(text) and not _REPORTS.search(text)


def _credit_follows(lines: Lines, index: int) -> bool:
    """A short line right before a credit of its own is what the picture shows."""
    if index + 1 >= len(lines) or not lines[index + 1].is_prose or len(lines[index].text) > _LONGEST_BARE:
        return False
    caption, credit = split_credit(lines[index + 1].text)
    return (
        bool(credit and not caption)
        and not is_byline_shaped(lines[index])
        and not _BODY_OPENING.match(lines[index].text)
    )


def _shows_a_scene(lines: Lines, index: int, *, long_paragraphs: bool) -> bool:
    line = lines[index]
    text = line.text
    if len(text) > _LONGEST_BARE or line.kind is not BlockKind.PARAGRAPH or _rules_itself_out(text, lines, index):
        return False
    if ends_sentence(text):
        handed = _HANDED.search(text) is not None and not _COUNT.search(text) and _names_somebody(text)
        shown = bool(_SCENE.match(text) or _CHOSEN_MOMENT.search(text) or handed)
        return long_paragraphs and len(text) <= _LONGEST_STOPPED and shown
    return bool(_SCENE.match(text) or _POSITION.search(text) or (_ACTION.search(text) and _names_somebody(text)))


def _names_somebody(text: str) -> bool:
    """Captions begin with those whom the picture shows; headlines may begin with anything."""
    return _SHOWN.match(text) is not None or text.split(maxsplit=1)[0] in FAMILY_NAMES


def _rules_itself_out(text: str, lines: Lines, index: int) -> bool:
    before = next((line.text for line in reversed(lines[:index]) if line.is_body), "")
    return bool(
        text.endswith((":", ";", ","))
        or ":" in text
        or "./." in text
        or _ENUMERATED.match(text)
        or before.endswith((":", ";"))
        or _BODY_OPENING.match(text)
        or _REPORTS.search(text)
        or _SENTENCE_INSIDE.search(text)
        or text.isupper()
        or not text[0].isupper()
        or any(mention.day for mention in find_dates(text))
        or is_byline_shaped(lines[index])
    )


def _writes_long_paragraphs(lines: Lines) -> bool:
    lengths = [
        len(line.text) for line in lines if line.is_prose and line.kind is BlockKind.PARAGRAPH and len(line.text) > 40
    ]
    return len(lengths) > 1 and statistics.median(sorted(lengths)[len(lengths) // 3 :]) >= _TYPICAL_PARAGRAPH
