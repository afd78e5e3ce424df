"""How templates are found."""

from typing import Any

LISTENING = "home.gallery.recording.ListeningLoader"
SOURCES = ["django.template.loaders.filesystem.Loader", "django.template.loaders.app_directories.Loader"]


def listened_to(templates: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """``TEMPLATES`` whose templates tell the gallery of components what they render."""
    (engine,) = templates
    loaders = [(LISTENING, SOURCES)]
    return [engine | {"APP_DIRS": False, "OPTIONS": engine["OPTIONS"] | {"loaders": loaders}}]
