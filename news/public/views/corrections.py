"""Corrections and take-downs."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.metadata.describing import page_meta
from news.public.metadata.lists import corrections_subject
from news.public.selectors.corrections import public_book


@require_safe
def correction_list(request: HttpRequest) -> HttpResponse:
    """``/dinh-chinh/``."""
    book = public_book(request)
    return render(
        request, "pages/corrections.html", {"book": book, "meta": page_meta(corrections_subject(book), request)}
    )
