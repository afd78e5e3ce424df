"""Names of keys, as readers see them."""

from functools import cache
from typing import Any

from django.utils.translation import get_language


def label(choices: Any, key: str) -> str:
    """The label of a key of ``choices`` in the active language; empty for an unknown key."""
    return _labels(choices, get_language()).get(key, "")


@cache
def _labels(choices: Any, _language: str | None) -> dict[str, str]:
    """Translated once a language: an archive asks for the same few labels all the time."""
    return {str(key): str(text) for key, text in choices.choices}
