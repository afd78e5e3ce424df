"""What kinds of event an article reports: cues in title and lead, with the false friends of each kind."""

import re
from dataclasses import dataclass

from news.importing.facts.opening import Opening, cues_of
from news.importing.facts.view import View, cue_pattern
from news.importing.model import CleanArticle

_FIELD = cue_pattern(
    r"thi đua|khen thưởng|khối trưởng|cụm trưởng|trưởng khối|trưởng cụm|bằng khen|huân chương"
    r"|điển hình tiên tiến|người tốt,? việc tốt"
    r"|danh hiệu|kỷ niệm chương|gương sáng|giấy khen|tđkt|tđ-kt"
)
_LOOKS_BACK = cue_pattern(
    r"\W*(?:trong |bước vào )?(?:năm \d{4}[ ,]|năm qua|đầu năm|thời gian qua|6 tháng)|\W*(?:ngay )?từ đầu năm"
)
_NOT_YET = r"(?<!sẽ )(?<!sắp )(?<!chưa )(?<!trước )(?<!chuẩn bị )(?<!hướng dẫn )(?<!công tác )"


@dataclass(frozen=True, slots=True)
class _Rule:
    """When a text reports one kind of event.

    ``opening`` is sought in title and lead, ``anywhere`` in the whole body; ``never`` cancels a hit in its clause,
    ``also`` must stand in title or lead beside it.
    """

    key: str
    opening: re.Pattern[str]
    never: re.Pattern[str] | None = None
    anywhere: re.Pattern[str] | None = None
    also: re.Pattern[str] | None = None


_RULES = (
    _Rule(
        "launch",
        cue_pattern(
            _NOT_YET + r"(?<!hưởng ứng lời )phát động (?:và [^,.;]{0,40})?(?:các |một |đợt |cao điểm )?(?:phong trào"
            r"|thi đua)(?!\w| trên)"
            r"|lễ phát động|phát động, triển khai (?:phong trào )?thi đua|phát động phong trào"
        ),
        cue_pattern(r"chiến dịch|tấn công|chiến tranh|cuộc thi|do [^,.;]{3,60} phát động|được phát động (?:từ|năm)"),
        cue_pattern(
            r"(?:hội nghị|đại hội|buổi lễ|khối|cụm) (?:đã )?phát động (?:đợt |phong trào )?(?:thi đua|phong trào)"
        ),
    ),
    _Rule(
        "pact_signing",
        cue_pattern(
            r"(?<!sẽ )(?<!lễ )(?:ký|ký kết|đặt bút ký)(?: kết)? (?:bản |vào bản )?giao ước"
            r"|lễ ký (?:kết )?giao ước|giao ước (?:thi đua )?mới"
        ),
        cue_pattern(r"dự kiến|sẽ (?:tổ chức|ký)|trước khi ký"),
        cue_pattern(
            r"(?:đã|lần lượt|đại diện[^.;]{0,60}|các đơn vị[^.;]{0,40}|cùng"
            r"|lần đầu)\s+(?:đặt bút )?(?:tổ chức )?ký (?:kết )?(?:vào )?(?:bản )?giao ước"
            r"|thống nhất (?:nội dung )?ký (?:kết )?giao ước"
        ),
    ),
    _Rule(
        "preliminary_review",
        cue_pattern(
            r"(?:hội nghị|họp|buổi|tổ chức|phiên|\d|lễ|khối|cụm|^|:)\s?[^.;]{0,60}sơ kết|sơ kết[^.;]{0,60}(?:6"
            r"|06|9|09|sáu|chín|3|03|ba) tháng"
        ),
        cue_pattern(r"sơ kết, tổng kết|tổng kết, sơ kết|sơ, tổng kết|trước (?:hội nghị )?sơ kết"),
    ),
    _Rule(
        "final_review",
        cue_pattern(
            r"(?:hội nghị|họp|lễ|phiên họp|tổ chức|tiến hành|khối|cụm|chiều|sáng|^"
            r"|:)[^.;]{0,110}?(?<!\w)tổng kết(?! thực tiễn)(?=[^.;]{0,90}(?:năm|giai đoạn|phong trào|công tác"
            r"|nhiệm kỳ|\d))"
        ),
        cue_pattern(
            r"sơ kết, tổng kết|tổng kết, sơ kết|sơ, tổng kết|điểm tổng kết|trước (?:hội nghị )?tổng kết"
            r"|tổng kết thực tiễn|báo cáo tổng kết"
        ),
    ),
    _Rule(
        "first_session",
        cue_pattern(
            r"phiên (?:họp )?(?:lần )?(?:thứ nhất|đầu tiên)|họp phiên (?:thứ nhất|đầu tiên)|ra mắt (?:khối|cụm"
            r"|trưởng khối|ban điều hành)|thành lập (?:khối|cụm) thi đua"
            r"|họp lần thứ nhất"
        ),
        cue_pattern(r"được thành lập (?:sau|từ|năm|theo)|quốc hội"),
    ),
    _Rule(
        "congress",
        cue_pattern(
            r"đại hội (?:[^.;,]{0,40} )?(?:thi đua|điển hình)|hội nghị (?:biểu dương |tôn vinh "
            r"|tuyên dương |gặp mặt )?(?:các )?điển hình tiên tiến"
        ),
        cue_pattern(
            r"tiến tới đại hội|chào mừng đại hội|hướng tới đại hội|dự đại hội|phục vụ đại hội|chuẩn bị đại hội"
        ),
    ),
    _Rule(
        "thematic",
        cue_pattern(r"(?:hội nghị|hội thảo|sinh hoạt|tọa đàm|buổi) (?:[^.;,]{0,30} )?chuyên đề"),
        cue_pattern(r"chuyên đề (?:ma túy|án)"),
    ),
    _Rule(
        "inspection",
        cue_pattern(
            r"đoàn kiểm tra|kiểm tra (?:chéo|công tác thi đua|, chấm điểm|việc thực hiện (?:công tác )?thi đua"
            r"|phong trào)|(?:khối|cụm) [^.;]{0,80}(?:(?<!ủy ban )kiểm tra|chấm điểm)"
            r"|kiểm tra, (?:giám sát|chấm điểm)[^.;]{0,40}thi đua|đoàn giám sát[^.;]{0,60}thi đua"
            r"|kiểm tra[^.;]{0,40}công tác thi đua"
        ),
        cue_pattern(r"ủy ban kiểm tra|tăng cường[^.;]{0,60}kiểm tra|hướng dẫn, kiểm tra|công tác kiểm tra"),
    ),
    _Rule(
        "honouring_ceremony",
        cue_pattern(
            r"lễ (?:[^.;,]{0,25} )?(?:trao|đón nhận|tuyên dương|vinh danh|tôn vinh|công bố|biểu dương)"
            r"|(?:đón nhận|đón|trao tặng|trao) (?:\w+ ){0,4}(?:huân chương|cờ thi đua|danh hiệu anh hùng"
            r"|bằng khen|kỷ niệm chương)"
            r"|(?:tuyên dương|vinh danh|tôn vinh|biểu dương) (?:[^.;,]{0,30} )?(?:điển hình|tập thể|cá nhân"
            r"|gương|người tốt|nhà giáo|thầy thuốc|\d)"
        ),
        cue_pattern(
            r"sẽ|dự kiến|lên kế hoạch|học bổng|giải (?:báo chí|thưởng âm nhạc)|tặng quà|thu hồi|hủy bỏ"
            r"|đề nghị (?:tặng|trao|xét)|nhiều lần (?:được )?(?:đón )?nhận|từng (?:được )?(?:đón )?nhận"
            r"|trao cờ luân lưu"
        ),
        also=cue_pattern(
            r"(?<!\w)lễ(?!\w)|tổ chức|diễn ra|buổi|hội nghị|đại hội|đón nhận|(?:ngày|sáng|chiều|tối)\s+\d"
        ),
    ),
    _Rule(
        "public_consultation",
        cue_pattern(
            r"(?:lấy|xin|tham gia|đóng góp) ý kiến(?! (?:vào )?(?:dự thảo|góp ý dự))[^.;]{0,120}(?:khen"
            r"|danh hiệu|huân chương|thi đua|phong tặng|đề nghị tặng|xét tặng|anh hùng)"
            r"|công khai[^.;]{0,60}(?:đề nghị|xét) (?:\w+ ){0,3}(?:tặng|khen|danh hiệu)"
        ),
        cue_pattern(r"dự thảo"),
    ),
    _Rule(
        "training",
        cue_pattern(r"tập huấn|bồi dưỡng (?:kiến thức|nghiệp vụ|công tác)|lớp bồi dưỡng"),
        cue_pattern(r"đã (?:được )?tập huấn|tăng cường[^.;]{0,40}tập huấn"),
    ),
    _Rule(
        "handover",
        cue_pattern(
            r"(?:bàn giao|chuyển giao|trao|giao) (?:[^.;,]{0,30} )?(?:nhiệm vụ |vai trò |chức vụ "
            r"|chức danh )?(?:trưởng khối|khối trưởng|trưởng cụm|cụm trưởng|cờ luân lưu)|cờ luân lưu (?:sang|đổi)"
        ),
    ),
)


def event_types(view: View, article: CleanArticle, opening: Opening) -> tuple[str, ...]:
    """Keys of the events that the article reports, in the order of the contract; none outside the field.

    Title and first paragraph tell; only where they do not, the next paragraphs are asked.
    """
    head = [cues_of(view, span) for span in opening.spans]
    if not _FIELD.search(" ".join(head)):
        return ()
    body = [view.cues[block.span.start : block.span.end] for block in article.blocks]
    for paragraphs in range(2, len(head) + 1):
        types = tuple(rule.key for rule in _RULES if _reports(rule, head[:paragraphs], body))
        if types:
            return types
    return ()


def _reports(rule: _Rule, head: list[str], body: list[str]) -> bool:
    if any(_hits(rule.opening, rule.never, text) for text in head):
        return rule.also is None or any(rule.also.search(text) for text in head)
    return rule.anywhere is not None and any(
        _hits(rule.anywhere, rule.never, text) and not _LOOKS_BACK.match(text) for text in body
    )


def _hits(cue: re.Pattern[str], never: re.Pattern[str] | None, text: str) -> bool:
    """A cue counts in a clause that holds none of its false friends."""
    for found in cue.finditer(text):
        clause = _clause(text, found.start(), found.end())
        if never is None or not never.search(clause):
            return True
    return False


def _clause(text: str, start: int, end: int) -> str:
    begin = max(text.rfind(mark, 0, start) for mark in (". ", "; ", "\n")) + 1
    stops = [place for mark in (". ", "; ", "\n") if (place := text.find(mark, end)) >= 0]
    return text[begin : min(stops, default=len(text))]
