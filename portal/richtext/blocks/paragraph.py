"""Formatted text inside a body."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import RichTextBlock
from wagtail.rich_text import RichText

from portal.richtext.allowlist import FEATURES
from portal.richtext.sanitise import sanitise


class ParagraphBlock(RichTextBlock):
    """Sanitised when it is read from storage and when it is written, so neither side trusts the other."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("features", list(FEATURES))
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> RichText:
        """The stored text, made safe again before anything renders it."""
        return super().to_python(sanitise(value or ""))

    def get_prep_value(self, value: Any) -> str:
        """The safe text that is stored."""
        return sanitise(super().get_prep_value(value) or "")

    class Meta:
        icon = "pilcrow"
        label = _("Đoạn văn")
        description = _("Chữ có định dạng: đậm, nghiêng, đầu mục, danh sách, liên kết.")
        template = "components/blocks/paragraph.html"
        preview_template = "components/blocks/preview.html"
        preview_value = "<p>Hội nghị nghe báo cáo và bàn ba việc còn chậm.</p>"
