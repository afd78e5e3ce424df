"""Words that tell a person's part in an event, and whom they reach: the list before, the list after, one person."""

from enum import Enum


class Reach(Enum):
    """Which persons of the sentence a cue speaks of."""

    LIST_AFTER = "after"
    LIST_BEFORE = "before"
    BEFORE_GROUP = "group"
    BEFORE_ONE = "subject"
    AFTER_ONE = "next"


# In order: an earlier row wins where two match the same words.
PERSON_CUES = (
    (
        "inspected",
        Reach.LIST_AFTER,
        (
            r"\b(?:đón )?tiếp (?:đoàn|và làm việc)[^.;]{0,80}?\s+(?:có|là|gồm)\b|"
            r"\bđơn vị được kiểm tra[^.;]{0,20}?\s+(?:có|là|gồm)\b"
        ),
    ),
    (
        "inspected",
        Reach.AFTER_ONE,
        (
            r"\b(?:báo cáo|trình bày) (?:với|trước) đoàn[^.;,]{0,40},\s*|\bthay mặt đơn vị được kiểm tra,\s*"
        ),
    ),
    (
        "inspection_member",
        Reach.LIST_AFTER,
        (
            r"\b(?:tham gia|thành viên(?: của)?|cùng) đoàn[^.;,]{0,40}?\s+(?:có|gồm|là)\b|"
            r"\bcùng đi (?:với đoàn )?có\b"
        ),
    ),
    ("secretary", Reach.BEFORE_ONE, r"\blàm thư ký\b"),
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
        (
            r"\b(?:vinh dự|hân hạnh|vui mừng|trân trọng)\s+(?:được\s+)?(?:chào\s+)?đón(?: tiếp)?(?!\s+nhận)\b"
        ),
    ),
    (
        "co_chair",
        Reach.LIST_AFTER,
        (
            r"\b(?:dưới sự\s+)?đồng chủ (?:trì|tọa)[^.;,:]{0,50}?\s+(?:là|có|gồm|của|thuộc về)\b"
        ),
    ),
    ("co_chair", Reach.BEFORE_GROUP, r"\b(?:cùng\s+)?đồng\s+chủ\s+(?:trì|tọa)\b|\bcùng chủ trì\b"),
    (
        "chair",
        Reach.LIST_AFTER,
        (
            r"\bchủ (?:trì|tọa)(?:[^.;,:]{0,50}?)\s+(?:là|có|gồm|của|thuộc về)(?=\s+(?:các\s+)?(?:đồng chí|ông|"
            r"bà|đ/c|đại tá|thượng tá|thiếu tướng|trung tướng|sự|có)\b)|\b(?:sự|dưới sự)\s+chủ (?:trì|tọa|"
            r"tọa)\s+của\b|\bchủ (?:trì|tọa)\s*:"
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
        Reach.BEFORE_ONE,
        (
            r"\b(?:trình bày|thông qua|đọc|báo cáo)\s+(?:dự thảo\s+|tóm tắt\s+|đề dẫn\s+|các\s+)*(?:báo cáo|"
            r"kết quả|tổng kết|tham luận|công tác|tình hình|tại (?:buổi|hội nghị|cuộc))"
        ),
    ),
    ("reporter", Reach.BEFORE_ONE, r"\btrình bày\b"),
    (
        "reporter",
        Reach.AFTER_ONE,
        (
            r"(?:^|\.\s)[^.;,]{0,12}\b(?:báo cáo|trình bày|thông qua|đọc) (?:tại|trước|với|tờ trình|báo cáo|"
            r"dự thảo|tóm tắt)[^.;]{0,100}?,\s+(?=(?:đồng chí|ông|bà|đ/c)\b)"
        ),
    ),
    ("inspection_head", Reach.BEFORE_GROUP, r"\b(?:làm|là)\s+trưởng đoàn|\bdẫn đầu\b|\bphụ trách đoàn\b"),
    (
        "inspection_head",
        Reach.AFTER_ONE,
        (
            r"\btrưởng đoàn (?:kiểm tra|giám sát|công tác)?\s*(?:là|,|-|:)?\s*(?=(?:đồng chí|ông|bà|đ/c)\b)"
        ),
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
        Reach.AFTER_ONE,
        (
            r"\b(?:phát biểu|kết luận|khai mạc|bế mạc|đọc lời|đáp lời|đáp từ|góp ý|tham luận|trao đổi|chỉ đạo|"
            r"trong phần phát biểu)\b[^.;:]{0,90}?,\s*(?=(?:đồng chí|ông|bà|đ/c|chị|anh|đại tá|thượng tá|"
            r"trung tá|thiếu tá|thiếu tướng|trung tướng|thượng tướng|pgs|ts|ths|gs|bs|bác sĩ|điều dưỡng|y sĩ|"
            r"kỹ sư|tiến sĩ|thạc sĩ|đại diện|em|cô|thầy|phó|giám|chủ|bí|trưởng)\b)"
        ),
    ),
    (
        "speaker",
        Reach.AFTER_ONE,
        (
            r"\b(?:nghe\s+tham luận của|tham luận của|ý kiến (?:phát biểu )?của)\s+|\b(?:phát biểu|"
            r"kết luận)(?:\s+(?:chỉ đạo|khai mạc|tại|kết luận|hội nghị|cuộc họp|buổi họp|buổi lễ|buổi|lễ|"
            r"đại hội|này))*\s+(?=(?:đồng chí|ông|bà|đ/c)\b)"
        ),
    ),
    (
        "speaker",
        Reach.BEFORE_ONE,
        (
            r"\b(?:phát biểu|tham luận)\b|\b(?:đã\s+)?kết luận\b|\bnhấn mạnh\b|\bghi nhận\b|\bbiểu dương\b|"
            r"\byêu cầu\b|\bđánh giá cao\b|\bchỉ đạo\b|\bđề nghị\b|\bkêu gọi\b|\bkhai mạc\b|\bbế mạc\b|"
            r"\bgợi ý\b|\bđọc lời\b|\bphát động\b|\bxúc động\b|\bhứa\b|\bgóp ý\b|\btiếp thu\b|\bđáp từ\b|"
            r"\blưu ý\b|\bkiến nghị\b|\bnêu\b|\bnhắc\b"
        ),
    ),
    ("instructor", Reach.BEFORE_GROUP, r"\b(?:truyền đạt|giới thiệu|hướng dẫn|trao đổi|phổ biến)\b"),
    ("instructor", Reach.LIST_AFTER, r"\b(?:báo cáo viên|giảng viên)(?:\s+của\s+lớp[^.;]{0,30})?\s*(?:là|gồm|có|:)"),
    (
        "quoted",
        Reach.BEFORE_ONE,
        (
            r"\b(?:cho biết|chia sẻ|cho hay|tâm sự|bộc bạch|kể|nói|khẳng định|bày tỏ|nhận xét|cho rằng|nhớ lại|"
            r"hỏi|băn khoăn|thổ lộ|cười|đánh giá)\b"
        ),
    ),
    ("quoted", Reach.AFTER_ONE, r"\btheo (?=(?:đồng chí|ông|bà|chị|anh|đ/c|cô|thầy|bác sĩ)\b)"),
    ("contact", Reach.AFTER_ONE, r"\b(?:liên hệ|đầu mối)[^.;]{0,30}?(?=(?:đồng chí|ông|bà|đ/c)\b)"),
    ("signatory", Reach.BEFORE_ONE, r"\b(?:đã\s+)?ký (?:quyết định|ban hành|thông báo|văn bản)\b"),
)
