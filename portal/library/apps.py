"""App configuration."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LibraryConfig(AppConfig):
    name = "portal.library"
    label = "library"
    verbose_name = _("Thư viện")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register what follows when a picture comes in."""
        import_module("portal.library.receivers")
