"""Answers for monitors."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache

from portal.operations.health import part_states


@never_cache
def healthz(_request: HttpRequest) -> HttpResponse:
    """The process answers."""
    return HttpResponse("ok", content_type="text/plain")


@never_cache
def readyz(_request: HttpRequest) -> JsonResponse:
    """Each part with its state; 503 when one fails, and its name."""
    states = part_states()
    failing = [state.part for state in states if state.problem]
    body = {
        "ready": not failing,
        "failing": failing,
        "parts": {state.part: state.problem or "ok" for state in states},
    }
    return JsonResponse(body, status=503 if failing else 200)
