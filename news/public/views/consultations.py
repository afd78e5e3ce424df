"""Consultations of the public."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from news.public.metadata.describing import page_meta
from news.public.metadata.lists import consultations_subject
from news.public.selectors.consultations import consultations, public_consultations


@require_safe
def consultation_list(request: HttpRequest) -> HttpResponse:
    """``/lay-y-kien/``."""
    found = consultations(request)
    context = {
        "consultations": found,
        "meta": page_meta(consultations_subject(found), request),
        "menu": "consultations",
    }
    return render(request, "pages/consultations.html", context)


@require_safe
def consultation(request: HttpRequest, slug: str) -> HttpResponse:
    """``/lay-y-kien/<slug>/``: on to the notice, which has one address only."""
    notice = public_consultations().filter(slug=slug).newest_first().first()
    if notice is None:
        raise Http404
    return redirect(notice.get_url(request))
