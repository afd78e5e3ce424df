"""Who holds an article at the editors' step."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from news.articles.models import Article


class Claim(models.Model):
    """An editor has taken an article on. It lasts until the article is released or leaves the editors' step."""

    article = models.OneToOneField(Article, verbose_name=_("bài"), on_delete=models.CASCADE, related_name="claim")
    holder = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("người giữ"), on_delete=models.CASCADE, related_name="claims"
    )
    since = models.DateTimeField(_("giữ từ lúc"), default=timezone.now)

    class Meta:
        verbose_name = _("lượt giữ bài")
        verbose_name_plural = _("lượt giữ bài")

    def __str__(self) -> str:
        return f"{self.article}: {self.holder}"
