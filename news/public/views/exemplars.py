"""Exemplary figures."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.metadata.describing import page_meta
from news.public.metadata.lists import exemplars_subject
from news.public.selectors.exemplars import exemplars


@require_safe
def exemplar_list(request: HttpRequest) -> HttpResponse:
    """``/guong-dien-hinh/``."""
    found = exemplars(request)
    context = {"exemplars": found, "meta": page_meta(exemplars_subject(found), request), "menu": "exemplars"}
    return render(request, "pages/exemplars.html", context)
