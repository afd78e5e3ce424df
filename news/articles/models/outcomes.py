"""What an event decided or left to do: findings, pacts, changes of leadership."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from news.articles.keys import FindingKind, FindingState, TermRole
from portal.pages.fields import PartialDateField
from portal.pages.sourced import Sourced


class Finding(Sourced, Orderable):
    """A result, limit, task, recommendation or commitment that a later event may follow up."""

    article = ParentalKey("articles.Article", on_delete=models.CASCADE, related_name="findings")
    kind = models.CharField(_("loại"), max_length=16, choices=FindingKind, default=FindingKind.TASK)
    text = models.CharField(_("nội dung"), max_length=600)
    due = PartialDateField(_("hạn"))
    state = models.CharField(_("theo dõi"), max_length=12, choices=FindingState, default=FindingState.OPEN)
    followed_in = models.ForeignKey(
        "articles.Article",
        verbose_name=_("bài theo dõi"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="followed_findings",
    )

    panels = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("due"), FieldPanel("state")]),
        FieldPanel("text"),
        FieldPanel("followed_in"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("kết quả, hạn chế, nhiệm vụ")

    def __str__(self) -> str:
        return self.text


class Pact(Sourced, Orderable):
    """An emulation pact (giao ước thi đua) for a year."""

    article = ParentalKey("articles.Article", on_delete=models.CASCADE, related_name="pacts")
    year = models.PositiveSmallIntegerField(_("năm"), null=True, blank=True)
    content = models.CharField(_("nội dung chính"), max_length=600, blank=True)
    parties = models.CharField(_("các bên ký"), max_length=400, blank=True)
    signed = models.BooleanField(_("đã ký"), default=True)
    document = models.ForeignKey(
        "registry.LegalDocument",
        verbose_name=_("văn bản"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="pacts",
    )

    panels = [
        FieldRowPanel([FieldPanel("year"), FieldPanel("signed")]),
        FieldPanel("content"),
        FieldPanel("parties"),
        FieldPanel("document"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("giao ước thi đua")

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} {self.year or ''}".strip()


class LeadershipOutcome(Sourced, Orderable):
    """Who leads or deputises for a bloc in a year, as decided at the event. A unit or a person holds the office."""

    article = ParentalKey("articles.Article", on_delete=models.CASCADE, related_name="leadership_outcomes")
    bloc = models.ForeignKey(
        "registry.Bloc",
        verbose_name=_("khối, cụm thi đua"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="outcomes",
    )
    role = models.CharField(_("vai trò"), max_length=8, choices=TermRole, default=TermRole.LEADER)
    year = models.PositiveSmallIntegerField(_("năm"), null=True, blank=True)
    unit = models.ForeignKey(
        "registry.Unit",
        verbose_name=_("đơn vị giữ vai trò"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="leadership_outcomes",
    )
    person = models.ForeignKey(
        "registry.Person",
        verbose_name=_("người giữ vai trò"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="leadership_outcomes",
    )
    holder_text = models.CharField(_("ghi trong bài"), max_length=300, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("role"), FieldPanel("year"), FieldPanel("bloc")]),
        FieldRowPanel([FieldPanel("unit"), FieldPanel("person")]),
        FieldPanel("holder_text"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("kết quả bầu, phân công")

    def __str__(self) -> str:
        return f"{self.get_role_display()} {self.year or ''}: {self.holder_text or self.unit or self.person}"
