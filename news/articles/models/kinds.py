"""The five kinds of articles: what only one kind has."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from news.articles.keys import ArticleKind
from news.articles.models.article import Article
from news.articles.panels import ARTICLE_PANELS, NOTICE_PANELS, with_own_fields
from news.articles.parts import Part, PartPanel
from portal.pages.fields import PartialDateField


class AttendanceMode(models.TextChoices):
    """How people took part."""

    IN_PERSON = "in_person", _("Trực tiếp")
    ONLINE = "online", _("Trực tuyến")
    HYBRID = "hybrid", _("Trực tiếp và trực tuyến")


class Conference(Article):
    """Launch, pact signing, review, first session, congress or thematic conference of a bloc."""

    kind_of_class = ArticleKind.CONFERENCE
    page_description = _("Hội nghị, lễ phát động, sơ kết, tổng kết của khối, cụm: có ngày, nơi họp, đơn vị, kết quả.")

    attendance_mode = models.CharField(_("hình thức họp"), max_length=16, choices=AttendanceMode, blank=True)
    members_declared = models.PositiveSmallIntegerField(_("số đơn vị thành viên nêu trong bài"), null=True, blank=True)
    members_present = models.PositiveSmallIntegerField(_("số đơn vị có mặt"), null=True, blank=True)

    template = "pages/conference.html"
    content_panels = with_own_fields(
        ARTICLE_PANELS,
        PartPanel(
            [FieldPanel("attendance_mode"), FieldPanel("members_declared"), FieldPanel("members_present")],
            Part.OWN,
            heading=_("Hội nghị"),
        ),
    )

    class Meta:
        verbose_name = _("hội nghị")
        verbose_name_plural = _("hội nghị")


class Inspection(Article):
    """An inspection of emulation work: who inspected whom, what was found, what was answered."""

    kind_of_class = ArticleKind.INSPECTION
    page_description = _("Đoàn nào kiểm tra đơn vị nào, thấy gì, kiến nghị gì, đơn vị trả lời ra sao.")

    reply = models.TextField(_("ý kiến của đơn vị được kiểm tra"), blank=True)

    template = "pages/inspection.html"
    content_panels = with_own_fields(ARTICLE_PANELS, PartPanel([FieldPanel("reply")], Part.OWN, heading=_("Kiểm tra")))

    class Meta:
        verbose_name = _("bài kiểm tra")
        verbose_name_plural = _("bài kiểm tra")


class ExemplaryProfile(Article):
    """An exemplary person or collective. Portraits need a consent that can be withdrawn (Law 91/2025/QH15)."""

    kind_of_class = ArticleKind.PROFILE
    page_description = _("Một người hoặc một tập thể đáng học tập: chân dung, việc làm, khen thưởng.")
    fetched_along = (*Article.fetched_along, "person", "unit")

    person = models.ForeignKey(
        "registry.Person",
        verbose_name=_("nhân vật"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="profiles",
    )
    unit = models.ForeignKey(
        "registry.Unit",
        verbose_name=_("tập thể"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="profiles",
    )
    role_line = models.CharField(_("chức danh, nơi công tác ghi dưới tên"), max_length=240, blank=True)
    deeds = models.TextField(_("thành tích tóm tắt"), blank=True)
    consent_note = models.TextField(_("sự đồng ý của nhân vật"), blank=True)
    consent_until = PartialDateField(_("đồng ý đến"))

    template = "pages/profile.html"
    content_panels = with_own_fields(
        ARTICLE_PANELS,
        PartPanel(
            [
                FieldPanel("person"),
                FieldPanel("unit"),
                FieldPanel("role_line"),
                FieldPanel("deeds"),
                FieldPanel("consent_note"),
                FieldPanel("consent_until"),
            ],
            Part.OWN,
            heading=_("Nhân vật"),
        ),
    )

    class Meta:
        verbose_name = _("gương điển hình")
        verbose_name_plural = _("gương điển hình")


class NewsItem(Article):
    """News of any other kind."""

    kind_of_class = ArticleKind.NEWS
    page_description = _("Tin, bài không thuộc bốn loại kia.")

    template = "pages/news_item.html"
    content_panels = ARTICLE_PANELS

    class Meta:
        verbose_name = _("tin")
        verbose_name_plural = _("tin")


class NoticeKind(models.TextChoices):
    """What a notice asks of its reader."""

    ANNOUNCEMENT = "thong_bao", _("Thông báo")
    CONSULTATION = "lay_y_kien", _("Lấy ý kiến nhân dân")
    INVITATION = "giay_moi", _("Giấy mời")
    PLAN = "ke_hoach", _("Kế hoạch")


class Notice(Article):
    """A notice with, perhaps, a term during which it asks for something."""

    kind_of_class = ArticleKind.NOTICE
    page_description = _("Thông báo, giấy mời, kế hoạch, lấy ý kiến nhân dân có thời hạn.")

    notice_kind = models.CharField(
        _("loại thông báo"), max_length=16, choices=NoticeKind, default=NoticeKind.ANNOUNCEMENT
    )
    opens_on = models.DateField(_("bắt đầu"), null=True, blank=True)
    closes_on = models.DateField(_("kết thúc"), null=True, blank=True)
    contact = models.TextField(_("nơi nhận ý kiến"), blank=True)

    template = "pages/notice.html"
    content_panels = with_own_fields(
        NOTICE_PANELS,
        PartPanel(
            [FieldPanel("notice_kind"), FieldPanel("opens_on"), FieldPanel("closes_on"), FieldPanel("contact")],
            Part.OWN,
            heading=_("Thông báo"),
        ),
    )

    class Meta:
        verbose_name = _("thông báo")
        verbose_name_plural = _("thông báo")

    @property
    def is_consultation(self) -> bool:
        """Whether it asks the people about those who are proposed for commendation."""
        return self.notice_kind == NoticeKind.CONSULTATION

    def get_template(self, request: Any, *args: Any, **kwargs: Any) -> str:
        """A consultation has a page of its own."""
        return "pages/consultation.html" if self.is_consultation else self.template
