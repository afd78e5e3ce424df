"""Blocs and clusters."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.selectors.bloc_directory import bloc_directory
from news.public.selectors.bloc_dossier import bloc_dossier, bloc_with_people
from news.public.views.moved import moved
from news.registry.models import Bloc


@require_safe
def bloc_list(request: HttpRequest) -> HttpResponse:
    """``/khoi-thi-dua/``."""
    return render(request, "pages/blocs.html", {"directory": bloc_directory(request), "menu": "blocs"})


@require_safe
def bloc(request: HttpRequest, slug: str) -> HttpResponse:
    """``/khoi-thi-dua/<slug>/?nam=``."""
    found = bloc_with_people(slug)
    if found is None:
        return moved(Bloc, slug)
    return render(request, "pages/bloc.html", {"bloc": found, "dossier": bloc_dossier(found, request), "menu": "blocs"})
