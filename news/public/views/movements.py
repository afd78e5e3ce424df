"""Emulation movements."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.metadata.describing import page_meta
from news.public.metadata.records import movement_subject
from news.public.selectors.movement_dossier import movement_dossier
from news.public.views.moved import moved
from news.registry.models import Movement


@require_safe
def movement(request: HttpRequest, slug: str) -> HttpResponse:
    """``/phong-trao/<slug>/``."""
    found = Movement.objects.select_related("launcher", "document").filter(slug=slug).first()
    if found is None:
        return moved(Movement, slug)
    dossier = movement_dossier(found, request)
    context = {"movement": found, "dossier": dossier, "meta": page_meta(movement_subject(found, dossier), request)}
    return render(request, "pages/movement.html", context)
