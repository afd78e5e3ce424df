"""App configuration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from portal.delivery.plain_page import make_plain_pages


class DeliveryConfig(AppConfig):
    name = "portal.delivery"
    label = "delivery"
    verbose_name = _("Phân phối")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Keep a page for the time when nothing else can be rendered."""
        make_plain_pages()
