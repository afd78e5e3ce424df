"""App configuration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DeliveryConfig(AppConfig):
    name = "portal.delivery"
    label = "delivery"
    verbose_name = _("Phân phối")
    default_auto_field = "django.db.models.BigAutoField"
