"""What the portal says when it cannot show what was asked for."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class ErrorWords:
    """Title of the window, heading, and a sentence that says what to do; none names a file, a table or an error."""

    title: str | Promise
    heading: str | Promise
    explanation: str | Promise


WORDS: dict[int, ErrorWords] = {
    400: ErrorWords(
        _("Yêu cầu không hợp lệ"),
        _("Máy chủ không hiểu yêu cầu này"),
        _("Địa chỉ hoặc dữ liệu gửi lên bị hỏng. Hãy thử mở lại từ trang chủ."),
    ),
    403: ErrorWords(
        _("Không được phép xem"),
        _("Bạn không có quyền xem trang này"),
        _("Trang này chỉ dành cho người có phân công. Nếu bạn cần xem, hãy liên hệ quản trị viên của cổng."),
    ),
    404: ErrorWords(
        _("Không tìm thấy trang"),
        _("Không tìm thấy trang này"),
        _("Địa chỉ có thể đã đổi, hoặc bài đã được gỡ. Bạn có thể tìm theo tên người, đơn vị, số văn bản."),
    ),
    410: ErrorWords(
        _("Trang đã được gỡ"),
        _("Trang này không còn trên cổng"),
        _("Bạn có thể tìm theo tên người, đơn vị, số văn bản."),
    ),
    429: ErrorWords(
        _("Tạm khóa đăng nhập"),
        _("Tài khoản tạm khóa"),
        _("Đã nhập sai mật khẩu nhiều lần. Hãy đợi 15 phút rồi thử lại, hoặc nhờ quản trị viên mở khóa."),
    ),
    500: ErrorWords(
        _("Cổng đang gặp lỗi"),
        _("Cổng đang gặp lỗi"),
        _("Lỗi đã được ghi lại. Bạn hãy thử lại sau ít phút."),
    ),
    503: ErrorWords(
        _("Cổng tạm gián đoạn"),
        _("Cổng tạm gián đoạn"),
        _("Máy chủ đang bận hoặc đang được bảo trì. Bạn hãy tải lại trang này sau một phút."),
    ),
}

STALE_FORM = ErrorWords(
    _("Biểu mẫu đã cũ"),
    _("Biểu mẫu này không gửi được"),
    _(
        "Trang đã mở quá lâu, hoặc trình duyệt không nhận cookie. Hãy quay lại, tải lại trang rồi gửi lần nữa; "
        "nếu vẫn không được, hãy cho phép cookie của cổng này."
    ),
)
