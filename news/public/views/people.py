"""People in public roles."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.metadata.describing import page_meta
from news.public.metadata.records import person_subject
from news.public.selectors.person_dossier import person_dossier
from news.public.views.moved import moved
from news.registry.models import Person


@require_safe
def person(request: HttpRequest, slug: str) -> HttpResponse:
    """``/nhan-su/<slug>/``."""
    found = Person.objects.prefetch_related("positions").filter(slug=slug).first()
    if found is None:
        return moved(Person, slug)
    dossier = person_dossier(found, request)
    context = {"person": found, "dossier": dossier, "meta": page_meta(person_subject(found, dossier), request)}
    return render(request, "pages/person.html", context)
