"""App configuration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    name = "portal.pages"
    label = "pages"
    verbose_name = _("Trang")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Connect the redirect rules."""
        from portal.pages import redirects  # noqa: F401  (signal receivers; models must be loaded first)
