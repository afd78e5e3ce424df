"""Corrections and take-downs."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.selectors.corrections import public_book


@require_safe
def correction_list(request: HttpRequest) -> HttpResponse:
    """``/dinh-chinh/``."""
    return render(request, "pages/corrections.html", {"book": public_book(request)})
