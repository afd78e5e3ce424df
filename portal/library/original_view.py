"""The original of a picture, for those who may work with it."""

from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe
from wagtail.permissions import policy_registry

from portal.library.models import Image

ACTIONS = ["choose", "change", "delete"]


@require_safe
def original(request: HttpRequest, name: str) -> FileResponse:
    """``anh-goc/<name>`` below the administration. Nothing in a file may run, and no shared cache keeps it."""
    image = get_object_or_404(Image, file=name)
    policy = policy_registry.get_by_type(Image)
    if not policy.user_has_any_permission_for_instance(request.user, ACTIONS, image):
        raise PermissionDenied
    try:
        response = FileResponse(image.file.storage.open(image.file.name))
    except FileNotFoundError as error:
        raise Http404 from error
    response["Cache-Control"] = "private, max-age=300"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
