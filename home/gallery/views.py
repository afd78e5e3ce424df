"""Pages of the gallery. They exist only where the settings ask for them: for work on the code."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Final

from csp.decorators import csp_update
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from home.gallery.recording import COMPONENTS
from home.gallery.walking import State, component_names, states_by_component

DARK: Final = "toi"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A component with what its template says of itself and the number of states found."""

    name: str
    words: str
    states: int


def _for_developers(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    @wraps(view)
    def guarded(request: HttpRequest, **named: str | int) -> HttpResponse:
        if not settings.COMPONENT_GALLERY:
            raise Http404
        return view(request, **named)

    return guarded


@require_safe
@_for_developers
def gallery(request: HttpRequest) -> HttpResponse:
    """``/thanh-phan/``: all components."""
    states = states_by_component(request.get_host().split(":")[0])
    shelves = [Shelf(name, _words(name), len(states.get(name, ()))) for name in component_names()]
    return render(request, "pages/gallery.html", {"shelves": shelves})


@require_safe
@csp_update({"frame-src": ["'self'"]})
@_for_developers
def component(request: HttpRequest, name: str) -> HttpResponse:
    """``/thanh-phan/status.html/``: one component, each state on a phone, in the dark and wide."""
    context = {"name": name, "words": _words(name), "states": _states(request, name)}
    return render(request, "pages/gallery_component.html", context)


@require_safe
@_for_developers
def sample(request: HttpRequest, name: str, number: int) -> HttpResponse:
    """``/thanh-phan/status.html/0/``: one state alone on a page; ``?giao-dien=toi`` shows it in the dark."""
    states = _states(request, name)
    if number >= len(states):
        raise Http404
    html = mark_safe(states[number].html)  # it came out of our own templates
    theme = "dark" if request.GET.get("giao-dien") == DARK else "light"
    return render(request, "pages/gallery_sample.html", {"name": name, "html": html, "theme": theme})


def _states(request: HttpRequest, name: str) -> Sequence[State]:
    if name not in component_names():
        raise Http404
    return states_by_component(request.get_host().split(":")[0]).get(name, ())


def _words(name: str) -> str:
    """The comment at the head of the template: what it is, what it takes."""
    text = (Path(settings.BASE_DIR) / "templates" / COMPONENTS / name).read_text(encoding="utf-8")
    return text.partition("{#")[2].partition("#}")[0].strip()
