"""The tree above the articles: ``/tin-tuc/`` and its sections."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from news.articles.fields import KeyListField
from news.articles.keys import ArticleKind
from news.articles.permissions import NewsIndexPermissionTester, SectionPermissionTester
from portal.pages.models import BasePage


class NewsIndex(BasePage):
    """``/tin-tuc/``: all sections."""

    intro = models.CharField(_("lời giới thiệu"), max_length=300, blank=True)

    template = "pages/news_index.html"
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    parent_page_types = ["home.HomePage"]
    subpage_types = ["articles.Section"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("mục tin tức")
        verbose_name_plural = _("mục tin tức")

    def permissions_for_user(self, user: Any) -> NewsIndexPermissionTester:
        """Adds to Wagtail's rule: articles and structure are different rights."""
        return NewsIndexPermissionTester(user, self)


class Section(BasePage):
    """A section of the news. Its articles are asked for by query, never by walking the tree."""

    intro = models.CharField(_("lời giới thiệu"), max_length=300, blank=True)
    legacy_names = models.CharField(
        _("tên cũ, cách gọi khác"),
        max_length=300,
        blank=True,
        help_text=_("Tên chuyên mục ở trang cũ, cách nhau bằng dấu chấm phẩy; dùng khi nhập bài."),
    )

    receives = KeyListField(
        _("nhận bài nhập loại"), keys=ArticleKind, help_text=_("Bài nhập từ tệp thuộc các loại này vào chuyên mục này.")
    )

    template = "pages/section.html"
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("intro"),
        FieldPanel("legacy_names"),
        FieldPanel("receives"),
    ]
    parent_page_types = ["articles.NewsIndex"]
    subpage_types = [
        "articles.Conference",
        "articles.Inspection",
        "articles.ExemplaryProfile",
        "articles.NewsItem",
        "articles.Notice",
    ]

    class Meta:
        verbose_name = _("chuyên mục")
        verbose_name_plural = _("chuyên mục")

    def permissions_for_user(self, user: Any) -> SectionPermissionTester:
        """Adds to Wagtail's rule: articles and structure are different rights."""
        return SectionPermissionTester(user, self)
