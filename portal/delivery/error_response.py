"""Answers to what went wrong: a page for people, JSON below ``/api/``, plain bytes when even the page fails."""

import logging
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template import loader
from django.utils.translation import get_language_from_path, override

from portal.delivery.agency import last_known
from portal.delivery.error_words import WORDS, ErrorWords
from portal.delivery.plain_page import plain_page

API_START = "/api/"
RETRY_SECONDS = {429: 15 * 60, 503: 60}
_logger = logging.getLogger("portal.delivery")


def error_response(
    request: HttpRequest,
    status: int,
    words: ErrorWords | None = None,
    template: str = "pages/error.html",
    context: Mapping[str, Any] | None = None,
) -> HttpResponse:
    """The answer with ``status``, which must have words of its own, and the headers that belong to it.

    The page is rendered without the request, so that no context processor runs and the database is never asked.
    """
    # Asked of the path: an error may come before any middleware has chosen the language of this request.
    language = get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
    said = words or WORDS[status]
    with override(language):
        if request.path_info.startswith(API_START):
            response: HttpResponse = JsonResponse({"detail": str(said.heading)}, status=status)
        else:
            page = _page(template, {"words": said, **(context or {})}, status, language)
            response = HttpResponse(page, status=status)
    response["Content-Language"] = language
    response["Cache-Control"] = "no-store"
    if status in RETRY_SECONDS:
        response["Retry-After"] = str(RETRY_SECONDS[status])
    return response


def _page(template: str, context: Mapping[str, Any], status: int, language: str) -> str | bytes:
    known = {"settings": {"home": {"Agency": last_known()}}, "hide_search": True, "offline": True}
    try:
        return loader.render_to_string(template, {**known, **context})
    except Exception:  # whatever broke the page, the reader gets an answer
        _logger.exception("The page of an error could not be rendered")
        return plain_page(status, language)
