"""App configuration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LibraryConfig(AppConfig):
    name = "portal.library"
    label = "library"
    verbose_name = _("Thư viện")
    default_auto_field = "django.db.models.BigAutoField"
