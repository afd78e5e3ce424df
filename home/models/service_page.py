"""Plain pages: introduction, contact, guide."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from portal.pages.models import BasePage
from portal.richtext.fields import SafeRichTextField


class ServicePage(BasePage):
    """A plain page: introduction, contact, guide."""

    body = SafeRichTextField(_("nội dung"), blank=True)

    template = "pages/service_page.html"
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    parent_page_types = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("trang giới thiệu")
        verbose_name_plural = _("trang giới thiệu")
