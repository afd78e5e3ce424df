"""The registry as a Django app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class RegistryConfig(AppConfig):
    """Units, blocs, people, movements, documents and awards."""

    name = "news.registry"
    label = "registry"
    verbose_name = _("Hồ sơ thi đua, khen thưởng")
