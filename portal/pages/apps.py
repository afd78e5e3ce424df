"""App configuration."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    name = "portal.pages"
    label = "pages"
    verbose_name = _("Trang")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Connect the redirect rules."""
        import_module("portal.pages.redirects")  # signal receivers need the loaded models
