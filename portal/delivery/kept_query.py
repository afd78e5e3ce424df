"""What of a query string may follow a reader to the same page in the other language."""

import re

from django.http import QueryDict

from portal.delivery.query import texts

NUMBERS = ("nam", "thang", "trang")
WORDS = ("q", "tu", "den")
_KEY = re.compile(r"[a-z0-9][a-z0-9_-]*", re.ASCII)
_NAME = re.compile(r"[a-z_]{1,20}", re.ASCII)
MAX_NAMES = 12


def kept_query(asked: QueryDict) -> str:
    """The numbers, keys and words that lists and search understand, encoded; anything else stays behind."""
    kept = QueryDict(mutable=True)
    for name in [name for name in asked if _NAME.fullmatch(name)][:MAX_NAMES]:
        kept.setlist(name, _values(asked, name))
    return kept.urlencode()


def _values(asked: QueryDict, name: str) -> list[str]:
    values = texts(asked, name)
    if name in NUMBERS:
        return [value for value in values if value.isascii() and value.isdigit()]
    return [value for value in values if name in WORDS or _KEY.fullmatch(value)]
