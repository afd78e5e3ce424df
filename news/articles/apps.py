"""App configuration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    name = "news.articles"
    label = "articles"
    verbose_name = _("Bài viết")
    default_auto_field = "django.db.models.BigAutoField"
