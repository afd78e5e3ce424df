"""Words that tell a person's part in an event, and whom they reach: the list before, the list after, one person.

Two roles joined by ``+`` go to the same persons.
"""

from enum import Enum


class Reach(Enum):
    """Which persons of the sentence a cue speaks of."""

    LIST_AFTER = "after"
    LIST_BEFORE = "before"
    BEFORE_GROUP = "group"
    BEFORE_ONE = "subject"
    AFTER_ONE = "next"
    DIRECT = "right after"
    LEADING = "leading"
    NEAR_GROUP = "subjects"
    EITHER = "subjects before or behind"


# In order: an earlier row wins where two match the same words.
PERSON_CUES = (
    (
        "inspected",
        Reach.LIST_AFTER,
        (
            r"\b(?:(?:đón )?tiếp (?:đoàn|và làm việc)|làm việc với đoàn)[^.;]{0,80}?\s+(?:có|là|gồm)\b|"
            r"\bđơn vị được kiểm tra[^.;]{0,20}?\s+(?:có|là|gồm)\b"
        ),
    ),
    (
        "inspected",
        Reach.AFTER_ONE,
        (r"\bthay mặt đơn vị được kiểm tra,\s*"),
    ),
    (
        "inspection_member",
        Reach.LIST_AFTER,
        (
            r"\b(?:tham gia|thành viên(?: của)?|thành phần(?: của)?|cùng) đoàn[^.;,]{0,40}?\s+(?:có|gồm|là)\b|"
            r"\bcùng đi (?:với đoàn )?có\b"
        ),
    ),
    (
        "inspection_member",
        Reach.AFTER_ONE,
        r"\bphó trưởng đoàn(?: kiểm tra)?\s*(?:là|,|-|:)?\s*(?=(?:đồng chí|ông|bà|đ/c)\b)",
    ),
    ("secretary", Reach.BEFORE_ONE, r"\b(?:làm|là) thư ký\b|\bthư ký (?:đoàn|hội nghị|đại hội|cuộc họp|phiên họp)\b"),
    (
        "inspection_member",
        Reach.LIST_AFTER,
        r"\b(?:các\s+)?thành viên(?:\s+(?:đoàn|của đoàn|tham gia|đoàn kiểm tra))?\s*(?::|gồm|là\b|có\b)",
    ),
    (
        "reporter",
        Reach.LEADING,
        (
            r"(?:^\W*|;\s|\.\s)(?:trình bày|thông qua|đọc|báo cáo)(?:\s+(?:tóm tắt|nhanh))*\s+(?:báo cáo|tờ trình|"
            r"dự thảo|kết quả|với đoàn|trước đoàn|tại|tổng kết|công tác|quy chế)"
        ),
    ),
    (
        "guest+speaker",
        Reach.LIST_AFTER,
        (
            r"\bdự(?:\s+(?:hội nghị|buổi lễ|đại hội))?(?:,|\s+và)\s+(?:chỉ đạo,?\s+|có bài\s+)*phát biểu"
            r"[^.;:,]{0,40}?\s+(?:có|gồm)\b"
        ),
    ),
    ("guest+speaker", Reach.BEFORE_ONE, r"\b(?:đến|tới|về|tham)?\s*dự(?:,|\s+và)\s+(?:có bài\s+)?phát biểu\b"),
    (
        "guest",
        Reach.LIST_AFTER,
        r"(?:^\W*|[.;]\s)(?:thành phần |đại biểu |khách mời )*(?:tham |đến |tới |về )?(?:dự|khách mời)[^.;:,\n]{0,50}:",
    ),
    (
        "guest",
        Reach.LIST_BEFORE,
        r"\b(?:đến |tới |về |tham )?dự(?=\s*(?:,\s*(?:chỉ đạo|động viên|chúc mừng)|[.;]|$|\)))",
    ),
    (
        "participant",
        Reach.LIST_AFTER,
        (r"\bđại diện (?:lãnh đạo )?(?:các |\w+ ){0,2}(?:đơn vị )?thành viên[^.;:]{0,30}?\s*(?:gồm|có|:)"),
    ),
    ("participant", Reach.DIRECT, r"\b(?:bàn giao|chuyển giao|trao lại)\b[^.;:]{3,120}?\b(?:cho|sang)\s+"),
    ("participant", Reach.EITHER, r"\bcông bố (?:các )?quyết định\b(?![^.;]{0,120}\btrao\b)"),
    ("co_chair", Reach.LIST_AFTER, r"\b(?:đoàn chủ tịch|chủ tịch đoàn)(?: đại hội)?\s*(?:gồm|là|có|:)[^.;]{0,15}"),
    (
        "participant",
        Reach.LIST_AFTER,
        (
            r"\bvề phía (?:bệnh viện|nhà trường|công ty|đơn vị|sở|trường|tỉnh|huyện|xã|phường|cơ quan|"
            r"ban tổ chức)[^.;,]{0,20}?\s+(?:có|gồm)\b"
        ),
    ),
    (
        "guest",
        Reach.LIST_AFTER,
        (r"\b(?:vinh dự|hân hạnh|vui mừng|trân trọng)\s+(?:được\s+)?(?:chào\s+)?đón(?: tiếp)?(?!\s+nhận)\b"),
    ),
    (
        "co_chair",
        Reach.LIST_AFTER,
        (r"(?<!hội )\b(?:dưới sự\s+)?(?<!hội )đồng chủ (?:trì|tọa)[^.;,:]{0,50}?\s+(?:là|có|gồm|của|thuộc về)\b"),
    ),
    ("co_chair", Reach.BEFORE_GROUP, r"(?<!hội )\b(?:cùng\s+)?(?<!hội )đồng\s+chủ\s+(?:trì|tọa)\b|\bcùng chủ trì\b"),
    (
        "chair",
        Reach.LIST_AFTER,
        (
            r"\bchủ (?:trì|tọa)(?:[^.;,:]{0,50}?)\s+(?:là|có|gồm|của|thuộc về)(?=\s+(?:các\s+)?(?:đồng chí|ông|"
            r"bà|đ/c|đại tá|thượng tá|thiếu tướng|trung tướng|sự|có)\b)|\b(?:sự|dưới sự)\s+chủ (?:trì|tọa|"
            r"tọa)\s+của\b|\bchủ (?:trì|tọa)[^.;:,\n]{0,40}:"
        ),
    ),
    ("chair", Reach.BEFORE_GROUP, r"\bchủ (?:trì|tọa)\b|\bđiều hành (?:hội nghị|buổi|phiên|cuộc|đại hội)"),
    (
        "guest",
        Reach.LIST_AFTER,
        (
            r"\b(?:đến|tới|về|tham|cùng|khách|đại biểu)?\s*dự\b(?!\s*(?:án|thảo|kiến|phòng|báo|toán|trữ|định|"
            r"tính))(?:\s+(?:và|hội|buổi|lễ|cuộc|phiên|đại|chương|lớp|phát|chỉ|còn|trực|với|cùng|tại|khai|"
            r"bế)[^.;:]{0,70}?)?,?\s*(?:còn\s+)?(?:có|gồm)\b(?!\s+(?:đại diện|\d|hơn|gần|đông đảo|trên))\s*:?"
        ),
    ),
    (
        "guest",
        Reach.LIST_AFTER,
        (
            r"\b(?:có|với|được)\s+(?:\w+\s+){0,2}?sự\s+(?:tham dự|tham gia|có mặt|hiện diện|chứng kiến|"
            r"góp mặt)[^.;:]{0,20}?\s+của\b|\bkhách mời[^.;,]{0,30}?\s+(?:có|gồm|là)\b|"
            r"\bvề phía [^.;]{3,90}?\s+(?:có|gồm)\b|\bcó mặt (?:tại|trong)[^.;]{0,40}?\s+(?:có|là)\b|"
            r"\bđến (?:chung vui|chúc mừng|động viên)[^.;]{0,40}?\s+có\b|\bđại biểu[^.;,]{0,40}?\s+(?:có|"
            r"gồm)\b(?=\s+(?:các\s+)?(?:đồng chí|ông|bà|đ/c))"
        ),
    ),
    (
        "guest",
        Reach.LIST_BEFORE,
        (
            r"\b(?:cùng|đã|đến|tới|về|tham)\s+(?:đến\s+|về\s+|tới\s+|tham\s+|đã\s+)?dự\b(?!\s*(?:án|thảo|kiến|"
            r"phòng|báo|toán))|\bdự (?:và (?:chỉ đạo|phát biểu)|hội nghị|buổi lễ|lễ|đại hội|phiên|cuộc họp)"
        ),
    ),
    (
        "reporter",
        Reach.NEAR_GROUP,
        (
            r"\b(?:trình bày|thông qua|đọc|báo cáo)\s+(?:dự thảo\s+|tóm tắt\s+|đề dẫn\s+|các\s+)*(?:báo cáo|"
            r"kết quả|tổng kết|tham luận|công tác|tình hình|tại (?:buổi|hội nghị|cuộc))"
        ),
    ),
    ("reporter", Reach.NEAR_GROUP, r"\btrình bày\b(?!\s+(?:tham luận|ý kiến))|\bbáo cáo(?=\s*[,:]|\s+rằng)"),
    ("inspection_head", Reach.BEFORE_GROUP, r"\b(?:làm|là)\s+trưởng đoàn|\bdẫn đầu\b|\bphụ trách đoàn\b"),
    (
        "inspection_head",
        Reach.AFTER_ONE,
        (r"\btrưởng đoàn (?:kiểm tra|giám sát|công tác)?\s*(?:là|,|-|:)?\s*(?=(?:đồng chí|ông|bà|đ/c)\b)"),
    ),
    (
        "presenter",
        Reach.AFTER_ONE,
        (
            r"\b(?:thừa ủy quyền|thừa lệnh|được sự ủy quyền|thay mặt)\b(?=[^.;]{3,140}\b(?:trao|gắn|"
            r"công bố)\b)[^.;]{3,110}?,\s*(?=(?:các\s+)?(?:đồng chí|ông|bà|đ/c|đại tá|thượng tá|trung tá|"
            r"thiếu tướng|trung tướng|thượng tướng|đại tướng)\b)"
        ),
    ),
    (
        "presenter",
        Reach.BEFORE_GROUP,
        (
            r"\b(?:thừa ủy quyền|thừa lệnh)\b|\b(?:đã\s+|trực tiếp\s+|thay mặt[^.;,]{0,60}\s+)*(?:trao|"
            r"gắn)(?!\s+(?:đổi|cho nhau|với|kết|bó|liền|biển))\b|\bđã tặng\b"
        ),
    ),
    (
        "speaker",
        Reach.LIST_AFTER,
        (
            r"\b(?:tham luận|ý kiến|phát biểu|bài phát biểu) (?:\w+ ){0,3}?của\b[^.;:]{0,60}?"
            r"(?::|(?=\s(?:các )?(?:đồng chí|ông|bà|đ/c|anh|chị)\b))"
        ),
    ),
    (
        "speaker",
        Reach.DIRECT,
        (
            r"\b(?:phát biểu|kết luận)(?:\s+(?:chỉ đạo|khai mạc|tại|kết luận|hội nghị|cuộc họp|buổi họp|buổi lễ|buổi|"
            r"lễ|đại hội|này|có))*\s+"
        ),
    ),
    (
        "speaker",
        Reach.EITHER,
        (
            r"\b(?:trong|ở|tại)\s+(?:bài |phần |lời |phiên )*(?:phát biểu|diễn văn|giao lưu|thảo luận|hỏi đáp|"
            r"tham luận|đáp từ|đề dẫn)\b|"
            r"\b(?:phát biểu|(?:đã\s+)?kết luận(?!\s+số)|khai mạc|bế mạc|đọc (?:lời|diễn văn|bài)|đáp lời|đáp từ|góp ý|"
            r"tham luận|thảo luận|chỉ đạo|trao đổi(?! với (?:chúng tôi|phóng viên|báo chí|pv))|tiếp thu|đề dẫn|đúc kết|"
            r"chúc mừng)\b"
        ),
    ),
    ("speaker", Reach.LEADING, r"\b(?:mở đầu|chào mừng)\b"),
    (
        "speaker",
        Reach.NEAR_GROUP,
        (
            r"\bnhấn mạnh\b|\bghi nhận\b|\bbiểu dương\b|\byêu cầu\b|\bđánh giá cao\b|\bđề nghị\b|\bkêu gọi\b|"
            r"\bgợi ý\b|\bphát động\b|\bxúc động\b|\bhứa\b|\blưu ý\b|\bkiến nghị\b|\bnêu\b|\bnhắc\b|"
            r"\bđề xuất\b|\bgiải đáp\b|\bphân tích\b|\blàm rõ\b|\bhoan nghênh\b|\bquán triệt\b|\bcăn dặn\b|"
            r"\bgợi mở\b"
        ),
    ),
    ("instructor", Reach.BEFORE_GROUP, r"\b(?:truyền đạt|giới thiệu|hướng dẫn|trao đổi|phổ biến|lên lớp)\b"),
    (
        "instructor",
        Reach.LIST_AFTER,
        r"\b(?:báo cáo viên|giảng viên)(?:\s+của\s+lớp[^.;]{0,30})?\s*(?:là|gồm|có|:)",
    ),
    (
        "quoted",
        Reach.NEAR_GROUP,
        (
            r"\b(?:cho biết|chia sẻ|cho hay|tâm sự|bộc bạch|kể|nói|khẳng định|bày tỏ|nhận xét|cho rằng|nhớ lại|"
            r"hỏi|băn khoăn|thổ lộ|cười|đánh giá|thừa nhận|giãi bày|trải lòng|thông tin|giải thích|dẫn chứng|"
            r"tin rằng|mong muốn|phấn khởi|tự hào)\b"
        ),
    ),
    (
        "signatory",
        Reach.BEFORE_ONE,
        (
            r"\b(?:đã\s+)?ký(?=\s*(?:[,.;)]|$)|\s+(?:ban hành|ngày|quyết định|thông báo|văn bản|công văn|"
            r"kế hoạch)\b)"
        ),
    ),
    ("contact", Reach.AFTER_ONE, r"\b(?:liên hệ|đầu mối)[^.;]{0,30}?(?=(?:đồng chí|ông|bà|đ/c)\b)"),
)
