"""The body of an article. Block names are stored with the text and never change."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import Block, CharBlock, ListBlock, PageChooserBlock, StructBlock
from wagtail.documents.blocks import DocumentChooserBlock

from portal.richtext.blocks.paragraph import ParagraphBlock
from portal.richtext.blocks.pictures import CaptionedImageBlock, GalleryBlock
from portal.richtext.blocks.quotes import QuoteBlock
from portal.richtext.blocks.tables import table_block
from portal.richtext.blocks.videos import VideoBlock


class DocumentBoxBlock(StructBlock):
    """A file to download, named by what it is."""

    title = CharBlock(label=_("Tên văn bản"), max_length=300)
    number = CharBlock(label=_("Số, ký hiệu"), max_length=80, required=False)
    note = CharBlock(label=_("Ngày, nơi ban hành"), max_length=200, required=False)
    file = DocumentChooserBlock(label=_("Tệp"), required=False)

    class Meta:
        icon = "doc-full"
        label = _("Hộp văn bản")
        description = _("Văn bản kèm tệp để tải; không có tệp vẫn ghi được số và ngày.")
        template = "components/blocks/document.html"
        preview_template = "components/blocks/preview.html"
        preview_value = {"title": _("Giao ước thi đua của khối"), "number": "12/GƯ-KTĐ", "note": _("Ký ngày 12/3")}


class RelatedBlock(StructBlock):
    """Articles to read next, chosen by the writer."""

    title = CharBlock(label=_("Tên khung"), max_length=120, required=False)
    pages = ListBlock(PageChooserBlock(page_type="articles.Article", label=_("Bài")), min_num=1, max_num=6)

    def get_preview_value(self) -> Any:
        """The newest articles."""
        newest = self.child_blocks["pages"].child_block.model_class.objects.live().order_by("-first_published_at")[:2]
        return self.normalize({"title": _("Đọc tiếp"), "pages": list(newest)})

    class Meta:
        icon = "link"
        label = _("Bài liên quan")
        description = _("Một đến sáu bài nên đọc tiếp.")
        template = "components/blocks/related.html"
        preview_template = "components/blocks/preview.html"


def body_blocks() -> list[tuple[str, Block]]:
    """Name and block of everything a body may hold."""
    blocks: list[tuple[str, Any]] = [
        ("paragraph", ParagraphBlock()),
        ("image", CaptionedImageBlock()),
        ("gallery", GalleryBlock()),
        ("quote", QuoteBlock()),
        ("table", table_block()),
        ("document", DocumentBoxBlock()),
        ("video", VideoBlock()),
        ("related", RelatedBlock()),
    ]
    return blocks
