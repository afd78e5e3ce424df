"""What stands right before or behind a unit and tells its part in the event."""

from news.importing.facts.view import cue_pattern

HALLS = (
    r"(?:hội trường|trụ sở|phòng họp|nhà văn hóa|nhà khách|sân|khuôn viên|giảng đường|nhà thi đấu|trung tâm hội nghị|"
    r"phòng truyền thống|nhà đa năng)"
)
OFFICE = r"((?:phó\s+)?(?:tr[ưu]ởng\s+)?(?:khối|cụm)(?:\s+thi đua)?(?:\s+(?:tr[ưu]ởng|phó))?)"

HOSTING = cue_pattern(
    r"\s*(?:\([^)]{0,90}\)\s*)?(?:,\s*(?:tỉnh|huyện|thành phố|thị xã|quận)\s[^,.;]{2,30}?)?"
    r"(?:,\s*(?:đơn vị\s+)?(?:phó\s+)?(?:trưởng khối|khối trưởng|cụm trưởng|trưởng cụm)"
    r"[^,]{0,20},\s*)?(?:là đơn vị\s+|với vai trò[^,.;]{0,40},?\s+)?(?:đã\s+|vừa\s+|tưng bừng\s+|trang trọng\s+|"
    r"long trọng\s+|phối hợp[^.;]{0,80}\s+)*"
    r"(?:tổ chức(?!\s+(?:đảng|cán bộ|công đoàn|thực hiện))|đăng cai|chủ trì tổ chức|mở lớp|khai mạc|họp phiên|"
    r"thông báo công khai|lấy ý kiến|xin ý kiến|công bố danh sách)\b"
)
BY_HOST = cue_pattern(r"\bdo\s+$")
HOSTED_BY = cue_pattern(r"\s*(?:đăng cai|chủ trì,? tổ chức|làm chủ nhà)\b")
HOST_IS = cue_pattern(r"\b(?:đơn vị đăng cai|đơn vị chủ nhà)(?:\s+(?:là|tổ chức))?\s*:?\s+$")
CHAIRS = cue_pattern(rf"\s*(?:,\s*(?:đơn vị\s+)?{OFFICE},\s*)?(?:đã\s+)?chủ trì(?!,? tổ chức)\b")
HALL = cue_pattern(rf"\b{HALLS}(?:\s(?!các|của|và)[\w-]{{1,6}}){{0,3}}\s+(?:của\s+)?$")
VENUE = cue_pattern(
    r"(?:[,;-]|\d|\b(?:tổ chức|diễn ra|hôm nay|hôm qua|vừa qua|thường|khai mạc|cùng ngày|họp(?: \w+){0,3}))\s*tại\s+$|"
    r"^\W*tại\s+$"
)
HELD = cue_pattern(
    r"\b(?:tổ chức|diễn ra|khai mạc|họp|tiến hành|tổng kết|sơ kết|ký kết|gặp mặt|giao lưu|giao hữu|phát động|ra mắt)\b"
)
INSPECTED = cue_pattern(
    r"(?<!sẽ tiếp tục )(?<!sẽ )\b(?:kiểm tra|giám sát|thẩm định)(?:[^.;]{0,90}?\s+(?:tại|đối với|ở)|(?: chéo)?)\s+$|"
    r"\b(?:buổi\s+)?làm việc (?:với|tại)\s+$|\bđơn vị được kiểm tra\s*(?:là|:|gồm)\s*$"
)
INSPECTOR = cue_pattern(
    r"\b(?:đoàn|tổ)\s+(?:kiểm tra|giám sát|công tác)\s[^.;\"]{0,120}?\bdo\s+$|"
    r"\b(?:đoàn|tổ)\s+(?:kiểm tra|giám sát|công tác)\s[^.;,\"]{0,40}?\bcủa\s+$|"
    r"\b(?:đoàn|tổ)(?:\s+kiểm tra)?\s+do\s+$"
)
SENDS = cue_pattern(
    r"\bđại diện(?:\s+(?:lãnh đạo|cho|của|các|một số))*(?:\s+và\s+(?:chuyên viên|cán bộ)[^,.;]{0,30})?\s*:?\s+$|"
    r"\b(?:đại diện|lãnh đạo)\s+(?:[\w-]+(?:\s[\w-]+){0,3},\s+){1,3}$|"
    r"\b(?:tập thể\s+)?lãnh đạo(?:\s+(?:và|của|các)\s*\w*)?\s+$|\bđại biểu\s+$"
)
ATTENDS = cue_pattern(r"\bdự\b|\btham gia\b|\bkhách mời\b|\bcó mặt\b|\bchứng kiến\b|\btham dự\b|\bđón tiếp\b")
TAKES_PART = cue_pattern(
    r"\b(?:học viên|đại biểu|cán bộ|vận động viên|thí sinh|hội viên|công chức|viên chức|đoàn viên)\s[^.;:]{0,40}?"
    r"(?:đến từ|thuộc|từ)\s+$"
)
CONGRATULATES = cue_pattern(r"\s*(?:đã\s+)?(?:tặng|gửi)\s+(?:lẵng\s+)?hoa\b|\s*(?:đã\s+)?tham gia\s")
LEADS = cue_pattern(
    rf"\s*(?:\(\s*(?:là\s+)?|,\s*|-\s*|là\s+)(?:là\s+)?(?:đơn vị\s+)?{OFFICE}\b(?!\s+(?:là|:|thuộc về|cho))"
)
LED_BY = cue_pattern(rf"\b{OFFICE}(?:\s+thi đua)?(?:\s+năm\s+\d{{4}})?\s*(?:là|-|:)\s*(?:là\s+)?(?:đơn vị\s+)?$")
MEMBER = cue_pattern(
    r"\b(?:khối|cụm)\s+thi\s+đua\b[^;]{0,150}?,?\s+(?:bao )?gồm(?:\s+có)?\s*:?\s*$|"
    r"\bthành viên(?:\s+(?:khối|cụm))?\s+(?:là|gồm)\s+$|"
    r"\b(?:đơn vị|thành viên|chi nhánh|doanh nghiệp|trường|bệnh viện)\s[^.;:,]{0,50}?\s?(?:là|gồm|gồm có|bao gồm)\s*$"
)
# Behind a person: whoever heads the team brings his own office; a chairman heads it for the whole bloc.
HEADS_TEAM = cue_pattern(r"[^.;:]{0,60}?\blàm trưởng đoàn\b")
WITHDRAWS = cue_pattern(
    r"\s*(?:\w+\s+){0,3}?(?:không (?:đăng ký|đề nghị|nhận xét|xét|tham gia xét|bình xét)|xin không|xin rút|"
    r"chưa được (?:xét|khen)|nhưng chưa được (?:xét|khen))\b|"
    r"\s+có tên trong[^.;]{0,60}chưa được (?:xét|khen)"
)
AND = cue_pattern(
    r"\s*(?:,|;|và|cùng|,\s*và|,?\s*cùng)\s*(?:đại diện\s+|lãnh đạo\s+)*(?:các\s+(?:huyện|xã|phường|tỉnh)\s+)?"
)
# What opens a list of places, each of which is read as a unit: "UBND các huyện".
LIST_HEAD = cue_pattern(
    r"\b(?:ubnd|ủy ban nhân dân|hđnd|công an|hội\s[^,.;:]{3,40}?|(?:ủy ban )?mttq(?: việt nam)?|"
    r"ủy ban mặt trận[^,.;:]{0,30}?|"
    r"đảng ủy|báo và\s[^.;:]{5,40}?|liên đoàn lao động|sở\s[^,.;:]{3,40}?|ban\s[^,.;:]{3,40}?)\s+"
    r"(?:các|\d{1,2}|hai|ba|bốn|năm)\s+(?:tỉnh|huyện|xã|phường|quận|thành phố)\s*:?\s*$"
)
