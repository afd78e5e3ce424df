"""Tests: quick hashing, files in a folder of their own, nothing kept."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from portal.settings.base import *
from portal.settings.base import STORAGES, setting
from portal.settings.parts.databases import database_from


def folder_of_this_process(name: str) -> Path:
    """A new folder that goes when the process ends; one that was forked off leaves it alone."""
    owner, made = os.getpid(), Path(tempfile.mkdtemp(prefix=f"portal-{name}-"))

    def remove() -> None:
        if os.getpid() == owner:
            shutil.rmtree(made, ignore_errors=True)

    atexit.register(remove)
    return made


SECRET_KEY = "only-for-tests"  # noqa: S105
DEBUG = False
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
DEMO_ACCOUNTS_ALLOWED = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
DATABASES = {"default": database_from(setting("DATABASE_URL", "sqlite:///:memory:"))}
MEDIA_ROOT = folder_of_this_process("media")
VISITS_DIR = folder_of_this_process("visits")
SEARCH_INDEX_DIR = folder_of_this_process("search")
ELASTICSEARCH_URL = ""
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
AXES_ENABLED = False
