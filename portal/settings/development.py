"""Work on the code: DEBUG and reload, static files straight from their folders."""

from portal.settings.base import STORAGES
from portal.settings.local import *

DEBUG = True
ALLOWED_HOSTS = ["*"]
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
