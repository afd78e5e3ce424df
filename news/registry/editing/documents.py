"""Editing legal documents."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.ui.tables import Column

from news.registry.editing.folded_list import FoldedViewSet, partial_date_column
from news.registry.models import LegalDocument


class LegalDocumentViewSet(FoldedViewSet):
    """Documents that articles cite and awards rest on."""

    model = LegalDocument
    name = "van-ban"
    icon = "doc-full"
    menu_label = _("Văn bản")
    related = ("issuer",)
    list_display = [
        "__str__",
        Column("title", label=_("Trích yếu")),
        Column(
            "issuer", label=_("Cơ quan ban hành"), accessor=lambda document: document.issuer or document.issuer_text
        ),
        partial_date_column("issued", _("Ngày ban hành")),
        "status",
    ]
    list_filter = ["document_type", "status"]
    panels = [
        FieldRowPanel([FieldPanel("document_type"), FieldPanel("number"), FieldPanel("issued")]),
        FieldPanel("title"),
        FieldPanel("issuer"),
        FieldPanel("issuer_text"),
        FieldPanel("file"),
        FieldRowPanel([FieldPanel("status"), FieldPanel("effective"), FieldPanel("expired")]),
        FieldPanel("replaces"),
        FieldPanel("slug"),
    ]
