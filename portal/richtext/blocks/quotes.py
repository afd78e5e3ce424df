"""Words kept exactly as they were said or printed."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, StructBlock, TextBlock


class QuoteKind(models.TextChoices):
    """Whether somebody said it or a movement carries it."""

    QUOTE = "quote", _("Lời nói")
    SLOGAN = "slogan", _("Chủ đề, khẩu hiệu")


class QuoteBlock(StructBlock):
    """A quotation or a slogan, verbatim."""

    kind = ChoiceBlock(choices=QuoteKind.choices, default=QuoteKind.QUOTE, label=_("Loại"))
    text = TextBlock(label=_("Nguyên văn"), max_length=1000, rows=3)
    source = CharBlock(label=_("Của ai, ghi ở đâu"), required=False, max_length=200)

    class Meta:
        icon = "openquote"
        label = _("Trích lời, khẩu hiệu")
        description = _("Lời nói hoặc chủ đề thi đua, giữ nguyên từng chữ.")
        template = "components/blocks/quote.html"
        preview_template = "components/blocks/preview.html"
        preview_value = {
            "kind": QuoteKind.SLOGAN,
            "text": _("Làm thật, đo được, chỉ cho nhau cách làm"),
            "source": _("Chủ đề thi đua của khối"),
        }
