"""Blocs and clusters."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.metadata.bodies import bloc_subject
from news.public.metadata.describing import page_meta
from news.public.metadata.lists import blocs_subject
from news.public.selectors.bloc_directory import bloc_directory
from news.public.selectors.bloc_dossier import bloc_dossier, bloc_with_people
from news.public.views.moved import moved
from news.registry.models import Bloc


@require_safe
def bloc_list(request: HttpRequest) -> HttpResponse:
    """``/khoi-thi-dua/``."""
    directory = bloc_directory(request)
    context = {"directory": directory, "meta": page_meta(blocs_subject(directory), request), "menu": "blocs"}
    return render(request, "pages/blocs.html", context)


@require_safe
def bloc(request: HttpRequest, slug: str) -> HttpResponse:
    """``/khoi-thi-dua/<slug>/?nam=``."""
    found = bloc_with_people(slug)
    if found is None:
        return moved(Bloc, slug)
    dossier = bloc_dossier(found, request)
    context = {
        "bloc": found,
        "dossier": dossier,
        "menu": "blocs",
        "meta": page_meta(bloc_subject(found, dossier), request),
    }
    return render(request, "pages/bloc.html", context)
