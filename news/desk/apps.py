"""App configuration."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DeskConfig(AppConfig):
    name = "news.desk"
    label = "desk"
    verbose_name = _("Bàn biên tập")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register what needs the loaded models: guards, permission policy, scheduled jobs."""
        for module in (
            "receivers",
            "due",
            "title_keeping",
            "proposing",
            "reviewing.receivers",
            "conflicts.forgetting",
            "opinions.forgetting",
            "translating.receivers",
        ):
            import_module(f"news.desk.{module}")
