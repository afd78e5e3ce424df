"""Tests: quick hashing, files in a folder of their own, nothing kept."""

import tempfile
from pathlib import Path

from portal.settings.base import *
from portal.settings.base import STORAGES, env
from portal.settings.parts.databases import database_from

SECRET_KEY = "only-for-tests"  # noqa: S105
DEBUG = False
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
DEMO_ACCOUNTS_ALLOWED = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
DATABASES = {"default": database_from(env.str("DATABASE_URL", default="sqlite:///:memory:"))}
MEDIA_ROOT = Path(tempfile.mkdtemp(prefix="portal-media-"))
VISITS_DIR = Path(tempfile.mkdtemp(prefix="portal-visits-"))
SEARCH_INDEX_DIR = Path(tempfile.mkdtemp(prefix="portal-search-"))
ELASTICSEARCH_URL = ""
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
AXES_ENABLED = False
