"""What the front page shows."""

from typing import Any

from django.http import HttpRequest

from home.front_page import front_page
from home.models import HomePage, ServicePage
from home.page_meta import front_subject, service_subject
from news.public.metadata.describing import page_meta
from portal.pages.context import provides_context


@provides_context(HomePage)
def home_context(page: HomePage, request: HttpRequest) -> dict[str, Any]:
    """The front page."""
    meta = page_meta(front_subject(page, request), request)
    return {"front": front_page(page, request), "meta": meta, "menu": "home"}


@provides_context(ServicePage)
def service_context(page: ServicePage, request: HttpRequest) -> dict[str, Any]:
    """A plain page."""
    return {"meta": page_meta(service_subject(page, request), request)}
