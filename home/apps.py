"""App configuration."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    label = "home"
    verbose_name = _("Trang chủ")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register what the front page shows, what limits copies of pages and what the worker repeats."""
        import_module("home.page_contexts")
        import_module("home.publisher")
        import_module("home.banners")
        import_module("home.counters.batching")
