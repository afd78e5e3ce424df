"""The search page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from search.answers.answer import answer
from search.public.page import search_page
from search.public.request_query import query_of


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """``/tim-kiem/``; search engines are told to leave it alone."""
    page = search_page(answer(query_of(request.GET)), is_explained=_may_explain(request))
    response = render(request, "pages/search.html", {"page": page, "menu": "search", "hide_search": True})
    response["X-Robots-Tag"] = "noindex"
    return response


def _may_explain(request: HttpRequest) -> bool:
    """Editors see the parts of each score with ``?giai_thich=1``; others never touch the session."""
    return "giai_thich" in request.GET and request.user.has_perm("wagtailadmin.access_admin")
