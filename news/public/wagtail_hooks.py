"""Where the public pages have a say in what Wagtail serves."""

from typing import Any

from django.http import Http404, HttpRequest
from wagtail import hooks

from news.public.nominee_reports import is_withheld


@hooks.register("before_serve_document")
def reports_for_the_term_alone(document: Any, request: HttpRequest) -> None:
    """A report on a nominee is not there outside the term. Raises Http404."""
    if is_withheld(document, request.user):
        raise Http404
