"""How long copies of an answer may be kept, limited by what changes at a known instant.

Rooms above register what they know; an answer that allows a copy for ten minutes while something changes in three is
sent with three.
"""

import math
from collections.abc import Callable
from datetime import datetime

from django.db import Error
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.cache import patch_cache_control

Limit = Callable[[datetime], float | None]
Answer = Callable[[HttpRequest], HttpResponseBase]

_limits: list[Limit] = []


def limits_freshness(limit: Limit) -> Limit:
    """Decorate a function that gives the seconds from an instant until pages change, None when they do not."""
    _limits.append(limit)
    return limit


def seconds_left(now: datetime) -> int | None:
    """Whole seconds until the nearest registered change, rounded down: rather too early than too late."""
    known = [seconds for limit in _limits if (seconds := limit(now)) is not None]
    return max(0, math.floor(min(known))) if known else None


class FreshnessMiddleware:
    """Shortens ``max-age`` and ``s-maxage`` of pages to the nearest change; never lengthens, never adds them."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Pass on, then shorten."""
        response = self.get_response(request)
        if response.headers.get("Content-Type", "").startswith("text/html"):
            _shorten(response)
        return response


def _shorten(response: HttpResponseBase) -> None:
    allowed = _allowed(response.headers.get("Cache-Control", ""))
    if not allowed:
        return
    try:
        left = seconds_left(timezone.now())
    except Error:
        left = 0
    if left is not None:
        patch_cache_control(response, **{name: min(seconds, left) for name, seconds in allowed.items()})


def _allowed(header: str) -> dict[str, int]:
    parts = (part.strip().partition("=") for part in header.lower().split(","))
    names = {"max-age": "max_age", "s-maxage": "s_maxage"}
    return {names[name]: int(value) for name, _sign, value in parts if name in names and value.isdecimal()}
