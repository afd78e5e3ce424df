"""Legal documents."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.selectors.document_library import document_dossier, document_library
from news.public.selectors.unit_labels import names_and_heirs
from news.public.views.moved import moved
from news.registry.models import LegalDocument


@require_safe
def document_list(request: HttpRequest) -> HttpResponse:
    """``/van-ban/``."""
    return render(request, "pages/documents.html", {"library": document_library(request), "menu": "documents"})


@require_safe
def document(request: HttpRequest, slug: str) -> HttpResponse:
    """``/van-ban/<slug>/``."""
    found = LegalDocument.objects.select_related("issuer", "file", "replaces").filter(slug=slug)
    filed = found.prefetch_related(*names_and_heirs("issuer__")).first()
    if filed is None:
        return moved(LegalDocument, slug)
    context = {"document": filed, "dossier": document_dossier(filed, request), "menu": "documents"}
    return render(request, "pages/document.html", context)
