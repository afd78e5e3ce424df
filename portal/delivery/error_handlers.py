"""What Django calls when a request fails. Named in ``portal.urls`` and in the settings."""

import sys
from typing import Any

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse

from portal.delivery.error_response import error_response
from portal.delivery.error_words import STALE_FORM

OUTAGES = (OperationalError, InterfaceError)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: the request itself is broken."""
    return error_response(request, 400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: not for this reader."""
    return error_response(request, 403)


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: there is no such page."""
    return error_response(request, 404)


def server_error(request: HttpRequest) -> HttpResponse:
    """503 when the database cannot be reached, wherever on the way that was noticed; else 500.

    Django calls this while it handles the exception. A middleware would see only what views raise, but sessions,
    accounts and redirects ask the database too, in middleware of their own.
    """
    return error_response(request, 503 if _is_outage(sys.exc_info()[1]) else 500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form whose token is missing or old, with what to do about it."""
    return error_response(request, 403, STALE_FORM)


def locked_out(request: HttpRequest, *_arguments: Any, **_details: Any) -> HttpResponse:
    """429 after too many wrong passwords."""
    return error_response(request, 429)


def _is_outage(error: BaseException | None) -> bool:
    return isinstance(error, OUTAGES) or (error is not None and isinstance(error.__cause__, OUTAGES))
