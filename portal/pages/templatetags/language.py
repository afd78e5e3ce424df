"""The other language, for the masthead and for pages that exist in one language alone."""

from typing import Any

from django import template

from portal.pages.alternates import (
    LANGUAGES,
    ORIGINAL,
    Alternate,
    address_in,
    alternate,
    language_of,
    page_language,
    served_page,
)

register = template.Library()


@register.simple_tag(takes_context=True)
def other_language(context: Any) -> Alternate:
    """This page in the other language; the front page where nothing is known of the request, as on error pages."""
    other = next(code for code in LANGUAGES if code != page_language())
    request = getattr(context, "request", None)
    return alternate(request, other) if request else Alternate(other, address_in(other, "/"))


@register.filter
def leads_to_vietnamese(url: object) -> bool:
    """Whether a link of an English page leads to an article that nobody has translated."""
    own = f"/{page_language()}/"
    return page_language() != ORIGINAL and str(url).startswith("/") and not str(url).startswith(own)


@register.inclusion_tag("components/only_in_original.html", takes_context=True)
def only_in_original(context: Any) -> dict[str, str]:
    """A notice on a page that is shown below an interface of another language, for want of a translation."""
    request = getattr(context, "request", None)
    page = served_page(request) if request else None
    shown_elsewhere = page is not None and language_of(page) != page_language()
    return {"url": page.get_url(request) or ""} if page and shown_elsewhere else {}
