"""What the article cites: documents, awards, movements; and who wrote it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from news.articles.keys import ReportedStatus
from portal.pages.fields import PartialDateField
from portal.pages.sourced import Sourced


class ArticleDocument(Sourced, Orderable):
    """A cited document; a citation without a number stays as it is written."""

    article = ParentalKey("articles.Article", on_delete=models.CASCADE, related_name="document_links")
    document = models.ForeignKey(
        "registry.LegalDocument",
        verbose_name=_("văn bản trong thư viện"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="article_links",
    )
    written_as = models.CharField(_("ghi trong bài"), max_length=400, blank=True)
    number = models.CharField(_("số, ký hiệu"), max_length=80, blank=True)
    dated = PartialDateField(_("ngày ban hành"))
    issuer = models.CharField(_("nơi ban hành"), max_length=200, blank=True)

    panels = [
        FieldPanel("document"),
        FieldRowPanel([FieldPanel("written_as"), FieldPanel("number")]),
        FieldRowPanel([FieldPanel("dated"), FieldPanel("issuer")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("văn bản trong bài")

    def __str__(self) -> str:
        return self.written_as or str(self.document)


class ArticleAward(Sourced, Orderable):
    """What the article says of an award. The ledger record, when linked, has the last word on its status."""

    article = ParentalKey("articles.Article", on_delete=models.CASCADE, related_name="award_links")
    record = models.ForeignKey(
        "registry.AwardRecord",
        verbose_name=_("dòng trong sổ khen thưởng"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="article_links",
    )
    award_text = models.CharField(_("hình thức ghi trong bài"), max_length=300, blank=True)
    recipient_text = models.CharField(_("tập thể, cá nhân ghi trong bài"), max_length=300, blank=True)
    unit = models.ForeignKey(
        "registry.Unit",
        verbose_name=_("tập thể trong hồ sơ"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="award_mentions",
    )
    person = models.ForeignKey(
        "registry.Person",
        verbose_name=_("cá nhân trong hồ sơ"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="award_mentions",
    )
    count = models.PositiveSmallIntegerField(_("số lượng"), default=1)
    year = models.PositiveSmallIntegerField(_("năm"), null=True, blank=True)
    reported_status = models.CharField(
        _("bài viết nói"), max_length=16, choices=ReportedStatus, default=ReportedStatus.NOMINATED
    )
    place_text = models.CharField(
        _("đơn vị, nơi công tác của người được đề nghị"),
        max_length=300,
        blank=True,
        help_text=_("Để trống thì lấy từ hồ sơ."),
    )
    merit = models.TextField(
        _("tóm tắt thành tích"),
        blank=True,
        max_length=600,
        help_text=_("Chỉ hiện khi đang lấy ý kiến; hết hạn cổng tự cất. Đừng chép vào thân bài."),
    )
    report = models.ForeignKey(
        settings.WAGTAILDOCS_DOCUMENT_MODEL,
        verbose_name=_("tệp báo cáo thành tích"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="nominations",
        help_text=_("Chỉ tải được khi đang lấy ý kiến."),
    )

    panels = [
        FieldPanel("record"),
        FieldRowPanel([FieldPanel("award_text"), FieldPanel("recipient_text")]),
        FieldRowPanel([FieldPanel("unit"), FieldPanel("person")]),
        FieldRowPanel([FieldPanel("count"), FieldPanel("year"), FieldPanel("reported_status")]),
    ]
    panels_of_nominee = [*panels, FieldPanel("place_text"), FieldPanel("merit"), FieldPanel("report")]

    class Meta(Orderable.Meta):
        verbose_name = _("khen thưởng trong bài")

    def __str__(self) -> str:
        return f"{self.award_text} – {self.recipient_text}"


class ArticleMovement(Orderable):
    """A movement that the article belongs to."""

    article = ParentalKey("articles.Article", on_delete=models.CASCADE, related_name="movement_links")
    movement = models.ForeignKey(
        "registry.Movement",
        verbose_name=_("phong trào"),
        on_delete=models.PROTECT,
        related_name="article_links",
    )

    panels = [FieldPanel("movement")]

    class Meta(Orderable.Meta):
        verbose_name = _("phong trào trong bài")

    def __str__(self) -> str:
        return str(self.movement)


class BylineRole(models.TextChoices):
    """What a person of the byline did."""

    WRITER = "writer", _("Viết bài")
    PHOTOGRAPHER = "photographer", _("Ảnh")
    COMPILER = "compiler", _("Tổng hợp")


class ArticleByline(Orderable):
    """An author. Pen names are kept as they are and never joined with people of the same name."""

    article = ParentalKey("articles.Article", on_delete=models.CASCADE, related_name="bylines")
    name = models.CharField(_("tên, bút danh"), max_length=120)
    role = models.CharField(_("phần việc"), max_length=16, choices=BylineRole, default=BylineRole.WRITER)

    panels = [FieldRowPanel([FieldPanel("name"), FieldPanel("role")])]

    class Meta(Orderable.Meta):
        verbose_name = _("tác giả")

    def __str__(self) -> str:
        return self.name
