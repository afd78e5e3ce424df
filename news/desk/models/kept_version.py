"""A text that could not be saved because the article had changed meanwhile."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from news.articles.models import Article


class KeptVersion(models.Model):
    """The text of one person, kept until it is merged or given up; only they see it.

    ``mine`` is the article as their form had it, ``ground`` as it was when the form was opened (None when that is
    not known): both in the form in which revisions keep an article.
    """

    article = models.ForeignKey(Article, verbose_name=_("bài"), on_delete=models.CASCADE, related_name="kept_versions")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("người viết"), on_delete=models.CASCADE, related_name="+"
    )
    ground = models.JSONField(_("bản lúc mở"), null=True, encoder=DjangoJSONEncoder)
    mine = models.JSONField(_("bản giữ"), encoder=DjangoJSONEncoder)
    opened_at = models.DateTimeField(_("mở lúc"), null=True)
    kept_at = models.DateTimeField(_("giữ lúc"), default=timezone.now)

    class Meta:
        verbose_name = _("bản giữ")
        verbose_name_plural = _("bản giữ")
        ordering = ["-kept_at"]

    def __str__(self) -> str:
        return f"{self.article}: {self.user}"
