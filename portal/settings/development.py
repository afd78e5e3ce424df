"""Work on the code: DEBUG and reload, static files straight from their folders, the gallery of components."""

from portal.settings.base import STORAGES
from portal.settings.local import *
from portal.settings.parts.templates import listened_to

DEBUG = True
ALLOWED_HOSTS = ["*"]
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
COMPONENT_GALLERY = True
TEMPLATES = listened_to(TEMPLATES)
