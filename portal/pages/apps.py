"""App configuration."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from portal.vietnamese.reader import ask_language_of


class PagesConfig(AppConfig):
    name = "portal.pages"
    label = "pages"
    verbose_name = _("Trang")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Connect the redirect rules, and let dates and numbers follow the language of the page."""
        ask_language_of(lambda: get_language() or "")
        import_module("portal.pages.redirects")  # signal receivers need the loaded models
