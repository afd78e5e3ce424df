"""App configuration."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ImportingConfig(AppConfig):
    name = "news.importing"
    label = "importing"
    verbose_name = _("Nhập bài")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Listen to the records office."""
        import_module("news.importing.settled")
