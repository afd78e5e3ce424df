"""App configuration."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "search"
    label = "search"
    verbose_name = _("Tìm kiếm")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Log every change from now on; register the worker's jobs and the readiness of the index."""
        for module in ("jobs", "readiness", "restored"):
            import_module(f"search.{module}")
        import_module("search.outbox.signals").connect()
