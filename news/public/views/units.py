"""Units."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.metadata.bodies import unit_subject
from news.public.metadata.describing import page_meta
from news.public.metadata.lists import units_subject
from news.public.selectors.unit_directory import unit_directory
from news.public.selectors.unit_dossier import unit_dossier
from news.public.views.moved import moved
from news.registry.models import Unit


@require_safe
def unit_list(request: HttpRequest) -> HttpResponse:
    """``/don-vi/``."""
    directory = unit_directory(request)
    context = {"directory": directory, "meta": page_meta(units_subject(directory), request), "menu": "units"}
    return render(request, "pages/units.html", context)


@require_safe
def unit(request: HttpRequest, slug: str) -> HttpResponse:
    """``/don-vi/<slug>/``."""
    found = Unit.objects.select_related("kind", "province", "parent").filter(slug=slug).first()
    if found is None:
        return moved(Unit, slug)
    dossier = unit_dossier(found, request)
    context = {
        "unit": found,
        "dossier": dossier,
        "menu": "units",
        "meta": page_meta(unit_subject(found, dossier), request),
    }
    return render(request, "pages/unit.html", context)
