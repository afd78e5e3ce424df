"""App configuration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DeskConfig(AppConfig):
    name = "news.desk"
    label = "desk"
    verbose_name = _("Bàn biên tập")
    default_auto_field = "django.db.models.BigAutoField"
