"""App configuration."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

MODULES = ("page_contexts", "gone", "cards.receivers", "pictures.receivers", "pdf.checks", "pdf.receivers")


class PublicConfig(AppConfig):
    name = "news.public"
    label = "public"
    verbose_name = _("Trang công cộng")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register what this room adds to pages, and what it says in place of those that are gone."""
        for module in MODULES:
            import_module(f"news.public.{module}")
