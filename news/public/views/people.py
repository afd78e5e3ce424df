"""People in public roles."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.selectors.person_dossier import person_dossier
from news.public.views.moved import moved
from news.registry.models import Person


@require_safe
def person(request: HttpRequest, slug: str) -> HttpResponse:
    """``/nhan-su/<slug>/``."""
    found = Person.objects.prefetch_related("positions").filter(slug=slug).first()
    if found is None:
        return moved(Person, slug)
    return render(request, "pages/person.html", {"person": found, "dossier": person_dossier(found, request)})
