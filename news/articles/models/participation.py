"""Who took part: units, blocs and people, in the order and with the posts of that day."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from news.articles.keys import PersonRole, UnitRole
from portal.pages.sourced import Sourced


class ArticleUnit(Sourced, Orderable):
    """A unit in a role. ``written_name`` stands on the page while the registry does not know the unit."""

    article = ParentalKey("articles.Article", on_delete=models.CASCADE, related_name="unit_links")
    unit = models.ForeignKey(
        "registry.Unit",
        verbose_name=_("đơn vị"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="article_links",
    )
    written_name = models.CharField(_("tên ghi trong bài"), max_length=300, blank=True)
    role = models.CharField(_("vai trò"), max_length=20, choices=UnitRole, default=UnitRole.PARTICIPANT)
    note = models.CharField(_("ghi chú"), max_length=200, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("unit"), FieldPanel("role")]),
        FieldRowPanel([FieldPanel("written_name"), FieldPanel("note")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("đơn vị trong bài")
        indexes = [models.Index(fields=["unit", "role"], name="article_unit_role")]

    def __str__(self) -> str:
        return f"{self.get_role_display()}: {self.written_name or self.unit}"


class ArticleBloc(Sourced, Orderable):
    """A bloc that the article is about."""

    article = ParentalKey("articles.Article", on_delete=models.CASCADE, related_name="bloc_links")
    bloc = models.ForeignKey(
        "registry.Bloc",
        verbose_name=_("khối, cụm thi đua"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="article_links",
    )
    written_name = models.CharField(_("tên ghi trong bài"), max_length=300, blank=True)
    year = models.PositiveSmallIntegerField(_("năm thi đua"), null=True, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("bloc"), FieldPanel("year")]),
        FieldPanel("written_name"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("khối trong bài")
        indexes = [models.Index(fields=["bloc", "year"], name="article_bloc_year")]

    def __str__(self) -> str:
        return self.written_name or str(self.bloc)


class ArticlePerson(Sourced, Orderable):
    """A person in a role, with the post and unit as of the day of the event, never a present one."""

    article = ParentalKey("articles.Article", on_delete=models.CASCADE, related_name="people_links")
    person = models.ForeignKey(
        "registry.Person",
        verbose_name=_("người trong hồ sơ"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="article_links",
    )
    written_name = models.CharField(_("họ tên ghi trong bài"), max_length=160, blank=True)
    honorific = models.CharField(_("cách gọi"), max_length=60, blank=True)
    role = models.CharField(_("vai trò"), max_length=20, choices=PersonRole, default=PersonRole.PARTICIPANT)
    position = models.CharField(_("chức vụ hôm đó"), max_length=240, blank=True)
    unit = models.ForeignKey(
        "registry.Unit",
        verbose_name=_("đơn vị hôm đó"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="article_people",
    )
    unit_text = models.CharField(_("đơn vị ghi trong bài"), max_length=300, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("person"), FieldPanel("role")]),
        FieldRowPanel([FieldPanel("honorific"), FieldPanel("written_name"), FieldPanel("position")]),
        FieldRowPanel([FieldPanel("unit"), FieldPanel("unit_text")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("người trong bài")
        indexes = [models.Index(fields=["person", "role"], name="article_person_role")]

    def __str__(self) -> str:
        return f"{self.get_role_display()}: {self.written_name or self.person}"
