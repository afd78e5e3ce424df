"""The same page in the other language, where there is one."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.utils.encoding import escape_uri_path
from django.utils.translation import get_language
from wagtail.models import Page

from portal.delivery.kept_query import kept_query

ORIGINAL: str = settings.LANGUAGE_CODE
LANGUAGES: tuple[str, ...] = tuple(code for code, _name in settings.LANGUAGES)


@dataclass(frozen=True, slots=True)
class Alternate:
    """A page in ``language`` at ``url``, an address on this site.

    ``exists`` is false for a page of the tree that nobody has translated: its address shows the page in the language
    that it was written in and says so.
    """

    language: str
    url: str
    exists: bool = True


def alternates(request: HttpRequest, page: Page | None = None) -> tuple[Alternate, ...]:
    """The page of this request in every language in which it exists, the original language first.

    ``page`` is the page of the tree that is shown; left out, the one that was found for the address. Records and lists
    exist in every language, under the same filters. Asks the database only for a page that was not found by its
    address, as in a preview.
    """
    return tuple(found for language in LANGUAGES if (found := alternate(request, language, page)).exists)


def alternate(request: HttpRequest, language: str, page: Page | None = None) -> Alternate:
    """The page of this request in ``language``."""
    shown = page or served_page(request)
    if shown is None:
        return Alternate(language, _with_query(address_in(language, escape_uri_path(request.path)), request))
    written = {version.url_path: version for version in (shown, *translations_of(shown))}
    urls = {language_of(version): version.get_url(request) or "" for version in written.values()}
    if url := urls.get(language):
        return Alternate(language, _with_query(url, request))
    return Alternate(language, _with_query(address_in(language, escape_uri_path(request.path)), request), exists=False)


def served_page(request: HttpRequest) -> Page | None:
    """The page of the tree that was found for the address; None on records, lists and errors."""
    route = getattr(request, "_wagtail_route_for_request", None)
    return route[0] if route else None


def translations_of(page: Page) -> tuple[Page, ...]:
    """The live versions of the page in other languages: those found with it, else asked for."""
    found: tuple[Page, ...] | None = getattr(page, "found_translations", None)
    return found if found is not None else tuple(page.get_translations().live().select_related("locale"))


def language_of(page: Page) -> str:
    """The language that the page is written in."""
    return str(page.locale.language_code)


def page_language() -> str:
    """The language of the interface now; the original one where none is active, as in a command."""
    return get_language() or ORIGINAL


def address_in(language: str, path: str) -> str:
    """The same path below the prefix of another language: ``/don-vi/`` and ``/en/don-vi/``."""
    bare = path
    for prefix in (f"/{code}" for code in LANGUAGES if code != ORIGINAL):
        if path.startswith(f"{prefix}/"):
            bare = path.removeprefix(prefix)
    return bare if language == ORIGINAL else f"/{language}{bare}"


def _with_query(url: str, request: HttpRequest) -> str:
    query = kept_query(request.GET)
    return f"{url}?{query}" if query else url
