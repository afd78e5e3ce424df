"""Legal documents."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.metadata.describing import page_meta
from news.public.metadata.lists import documents_subject
from news.public.metadata.records import document_subject
from news.public.selectors.document_library import document_dossier, document_library
from news.public.views.moved import moved
from news.registry.models import LegalDocument


@require_safe
def document_list(request: HttpRequest) -> HttpResponse:
    """``/van-ban/``."""
    library = document_library(request)
    context = {"library": library, "meta": page_meta(documents_subject(library), request), "menu": "documents"}
    return render(request, "pages/documents.html", context)


@require_safe
def document(request: HttpRequest, slug: str) -> HttpResponse:
    """``/van-ban/<slug>/``."""
    found = LegalDocument.objects.select_related("issuer", "file", "replaces").filter(slug=slug)
    filed = found.prefetch_related("issuer__names").first()
    if filed is None:
        return moved(LegalDocument, slug)
    dossier = document_dossier(filed, request)
    meta = page_meta(document_subject(filed, dossier), request)
    context = {"document": filed, "dossier": dossier, "meta": meta, "menu": "documents"}
    return render(request, "pages/document.html", context)
