"""Exemplary figures."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.selectors.exemplars import exemplars


@require_safe
def exemplar_list(request: HttpRequest) -> HttpResponse:
    """``/guong-dien-hinh/``."""
    return render(request, "pages/exemplars.html", {"exemplars": exemplars(request), "menu": "exemplars"})
