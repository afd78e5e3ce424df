"""The search page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from news.public.metadata.describing import page_meta
from search.answers.answer import answer
from search.public.choice import choice_of
from search.public.english import english_pages
from search.public.meta import search_subject
from search.public.page import search_page
from search.public.request_query import query_of
from search.querylog.entries import Channel
from search.querylog.noting import note_choice, note_search


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """``/tim-kiem/``; search engines are told to leave it alone."""
    found = answer(query_of(request.GET))
    if "giai_thich" not in request.GET:
        note_search(found, Channel.PAGE)
    page = search_page(found, is_explained=_may_explain(request))
    meta = page_meta(search_subject(page), request)
    context = {"page": page, "english": english_pages(found.query, request), "meta": meta, "menu": "search"}
    response = render(request, "pages/search.html", context | {"hide_search": True})
    response["X-Robots-Tag"] = "noindex"
    return response


@csrf_exempt  # it changes nothing but a count, and knows nobody who could be impersonated
@require_POST
def chosen(request: HttpRequest) -> HttpResponse:
    """A reader has opened a result: ``q``, ``ket_qua`` (its document) and ``hang`` (its place). Answers nothing."""
    if choice := choice_of(request):
        note_choice(choice.query, choice.result, choice.place)
    return HttpResponse(status=204)


def _may_explain(request: HttpRequest) -> bool:
    """Editors see the parts of each score with ``?giai_thich=1``; others never touch the session."""
    return "giai_thich" in request.GET and request.user.has_perm("wagtailadmin.access_admin")
