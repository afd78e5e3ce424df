"""App configuration."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class RichTextConfig(AppConfig):
    name = "portal.richtext"
    label = "richtext"
    verbose_name = _("Văn bản định dạng")
    default_auto_field = "django.db.models.BigAutoField"
