"""What other rooms add to a page's template, registered from above so that pages import nobody."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page

ContextProvider = Callable[[Any, HttpRequest], dict[str, Any]]

_providers: dict[type[Page], list[ContextProvider]] = {}


def provides_context(page_class: type[Page]) -> Callable[[ContextProvider], ContextProvider]:
    """Decorate a function ``(page, request) -> dict`` to add its result to the template of ``page_class``."""

    def register(provider: ContextProvider) -> ContextProvider:
        _providers.setdefault(page_class, []).append(provider)
        return provider

    return register


def provided_context(page: Page, request: HttpRequest) -> dict[str, Any]:
    """Everything registered for the page's class and its bases, the most general first."""
    context: dict[str, Any] = {}
    for page_class in reversed(type(page).__mro__):
        for provider in _providers.get(page_class, ()):
            context.update(provider(page, request))
    return context
