"""Tables with a caption, so that a screen reader can name them."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock


class CaptionedTableBlock(TypedTableBlock):
    """Rows of plain cells; the first column names the row."""

    class Meta:
        icon = "table"
        label = _("Bảng")
        description = _("Bảng số liệu; trên điện thoại bảng cuộn ngang.")
        template = "components/blocks/table.html"
        preview_template = "components/blocks/preview.html"
        preview_value = {
            "caption": _("Kết quả sáu tháng"),
            "columns": [{"type": "text", "heading": heading} for heading in (_("Chỉ tiêu"), _("Đã làm"))],
            "rows": [{"values": [_("Trồng rừng"), "30 ha"]}, {"values": [_("Xóa nhà tạm"), "12"]}],
        }


def table_block() -> CaptionedTableBlock:
    """The table of article bodies: one kind of column, plain text."""
    return CaptionedTableBlock([("text", CharBlock(required=False, label=_("Chữ")))])
