"""Units."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.selectors.unit_directory import unit_directory
from news.public.selectors.unit_dossier import unit_dossier
from news.public.views.moved import moved
from news.registry.models import Unit


@require_safe
def unit_list(request: HttpRequest) -> HttpResponse:
    """``/don-vi/``."""
    return render(request, "pages/units.html", {"directory": unit_directory(request), "menu": "units"})


@require_safe
def unit(request: HttpRequest, slug: str) -> HttpResponse:
    """``/don-vi/<slug>/``."""
    found = Unit.objects.select_related("kind", "province", "parent").filter(slug=slug).first()
    if found is None:
        return moved(Unit, slug)
    return render(request, "pages/unit.html", {"unit": found, "dossier": unit_dossier(found, request), "menu": "units"})
