"""App configuration."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    name = "news.articles"
    label = "articles"
    verbose_name = _("Bài viết")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register what goes along with publication."""
        import_module("news.articles.receivers")
