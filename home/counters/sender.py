"""Where a note of a visit comes from."""

from django.conf import settings
from django.http import HttpRequest

from home.counters.bots import is_program

SPECULATIVE = ("prefetch", "prerender", "preview")


def is_from_our_page(request: HttpRequest) -> bool:
    """Whether a page of this portal sent it: the browser says so itself, an older one at least names the origin."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return request.headers.get("Origin") == f"{request.scheme}://{request.get_host()}"


def is_reader(request: HttpRequest) -> bool:
    """Whether a person opened the page: no program, nothing fetched ahead, nobody signed in to the newsroom."""
    purpose = f"{request.headers.get('Sec-Purpose', '')} {request.headers.get('Purpose', '')}".lower()
    if any(word in purpose for word in SPECULATIVE) or settings.SESSION_COOKIE_NAME in request.COOKIES:
        return False
    return not is_program(request.headers.get("User-Agent", ""))
