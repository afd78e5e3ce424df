"""Public pictures for installations without a web server in front."""

from django.conf import settings
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.static import serve


def media(request: HttpRequest, path: str) -> HttpResponseBase:
    """A file below ``MEDIA_ROOT/images`` or ``cards``: sizes of pictures, and cards for sharing.

    Originals and documents lie in folders beside them and have checked views of their own. File names change when
    the content does, so copies may be kept for a year. Nothing in a file may run.
    """
    if ".." in path.split("/"):
        raise Http404
    try:
        response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    except OSError as error:  # a name longer than the file system has any
        raise Http404 from error
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
