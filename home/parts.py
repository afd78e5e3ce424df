"""The parts of the front page below the lead, as its editors put them in order."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import Block, PageChooserBlock, StaticBlock, StructBlock

ONCE = ("consultations", "meetings", "exemplars", "awards", "blocs", "most_read", "notices", "documents")


class PartBlock(StaticBlock):
    """A part that fills itself."""

    def __init__(self, label: Any, icon: str, admin_text: Any) -> None:
        super().__init__(label=label, icon=icon, admin_text=admin_text)


class SectionPartBlock(StructBlock):
    """The newest articles of one section."""

    section = PageChooserBlock(page_type="articles.Section", label=_("Chuyên mục"))

    class Meta:
        icon = "folder-open-inverse"
        label = _("Chuyên mục")


def part_blocks() -> list[tuple[str, Block]]:
    """Name and block of everything that may stand on the front page. Names are stored and never change."""
    filled = _("Tự lấy nội dung; không có gì để hiện thì phần này vắng mặt.")
    blocks: list[tuple[str, Any]] = [
        ("consultations", PartBlock(_("Đang lấy ý kiến nhân dân"), "group", filled)),
        ("meetings", PartBlock(_("Hội nghị, kiểm tra; sắp diễn ra"), "date", filled)),
        ("exemplars", PartBlock(_("Gương điển hình"), "user", filled)),
        ("awards", PartBlock(_("Sổ khen thưởng"), "list-ul", filled)),
        ("blocs", PartBlock(_("Năm của các khối thi đua"), "table", filled)),
        ("section", SectionPartBlock()),
        ("most_read", PartBlock(_("Đọc nhiều"), "view", filled)),
        ("notices", PartBlock(_("Thông báo"), "warning", filled)),
        ("documents", PartBlock(_("Văn bản mới"), "doc-full", filled)),
    ]
    return blocks
