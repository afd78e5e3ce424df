"""Who is signed in, for a form that has been open for long."""

from django.http import HttpRequest, JsonResponse
from django.middleware.csrf import get_token
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET


@require_GET
@never_cache
def session_of(request: HttpRequest) -> JsonResponse:
    """The number of the person and a token for the next post. Whoever is not signed in never gets here."""
    return JsonResponse({"user": request.user.pk, "token": get_token(request)})
