"""The front page and what its editors chose for it."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import Orderable, PageViewRestriction

from home.parts import ONCE, part_blocks
from home.permissions import FrontPagePermissionTester
from portal.pages.models import BasePage
from portal.richtext.streams import BodyField


class HomePage(BasePage):
    """``/``. Fills itself from the newest articles where nothing is chosen."""

    lead_article = models.ForeignKey(
        "articles.Article",
        verbose_name=_("bài mở đầu"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Để trống: lấy bài mới nhất có ảnh."),
    )
    exemplar = models.ForeignKey(
        "articles.ExemplaryProfile",
        verbose_name=_("gương điển hình"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Để trống: lấy gương mới nhất."),
    )
    parts = BodyField(
        part_blocks(),
        verbose_name=_("các phần của trang chủ"),
        blank=True,
        block_counts={name: {"max_num": 1} for name in ONCE},
        help_text=_("Thứ tự ở đây là thứ tự trên trang; phần không có ở đây thì ẩn. Để trống: xếp như mặc định."),
    )

    template = "pages/home.html"
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [PageChooserPanel("lead_article", "articles.Article"), PageChooserPanel("exemplar")],
            heading=_("Chọn cho trang chủ"),
        ),
        InlinePanel("picks", label=_("bài chọn"), max_num=6),
        FieldPanel("parts"),
    ]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types: ClassVar[list[str]] = ["articles.NewsIndex", "home.ServicePage"]
    max_count = 2

    class Meta:
        verbose_name = _("trang chủ")
        verbose_name_plural = _("trang chủ")

    def get_view_restrictions(self) -> Any:
        """None, and no need to look: nobody may close the front page (``FrontPagePermissionTester``)."""
        return PageViewRestriction.objects.none()

    def permissions_for_user(self, user: Any) -> FrontPagePermissionTester:
        """Adds to Wagtail's rule: publishers choose what stands here."""
        return FrontPagePermissionTester(user, self)


class HomePick(Orderable):
    """An article chosen for the front page, below the lead."""

    home = ParentalKey("home.HomePage", on_delete=models.CASCADE, related_name="picks")
    article = models.ForeignKey("articles.Article", verbose_name=_("bài"), on_delete=models.CASCADE, related_name="+")

    panels = [PageChooserPanel("article", "articles.Article")]

    class Meta(Orderable.Meta):
        verbose_name = _("bài chọn")

    def __str__(self) -> str:
        return str(self.article)
