"""What the front page shows."""

from typing import Any

from django.http import HttpRequest

from home.front_page import front_page
from home.models import HomePage
from portal.pages.context import provides_context


@provides_context(HomePage)
def home_context(page: HomePage, request: HttpRequest) -> dict[str, Any]:
    """The front page."""
    return {"front": front_page(page, request), "menu": "home"}
