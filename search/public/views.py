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
    page = search_page(answer(query_of(request.GET)))
    response = render(request, "pages/search.html", {"page": page, "menu": "search", "hide_search": True})
    response["X-Robots-Tag"] = "noindex"
    return response
