"""An event of which the desk expects an article."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from news.articles.keys import ArticleKind
from news.articles.models import Article
from news.registry.models import Bloc


class PlannedArticle(models.Model):
    """What is to be written about which day, and by whom. Fulfilled once an article is named."""

    title = models.CharField(_("sự kiện, tên bài"), max_length=200)
    day = models.DateField(_("ngày sự kiện"), db_index=True)
    kind = models.CharField(_("loại bài"), max_length=16, choices=ArticleKind, default=ArticleKind.CONFERENCE)
    bloc = models.ForeignKey(
        Bloc, verbose_name=_("khối, cụm thi đua"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    writer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("người lo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="planned_articles",
    )
    note = models.CharField(_("ghi chú"), max_length=200, blank=True, help_text=_("Giờ, nơi diễn ra, cần mấy bài."))
    article = models.ForeignKey(
        Article, verbose_name=_("bài đã có"), null=True, blank=True, on_delete=models.SET_NULL, related_name="plans"
    )

    class Meta:
        verbose_name = _("bài dự kiến")
        verbose_name_plural = _("bài dự kiến")
        ordering = ("day", "pk")

    def __str__(self) -> str:
        return self.title
