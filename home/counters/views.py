"""Where pages report that they were opened."""

from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localdate
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from home.counters.journal import Visit, open_journal
from home.counters.pace import Pace
from home.counters.sender import is_from_our_page, is_reader
from portal.delivery.sender_address import address_of

MAX_BODY = 12
MAX_KEY = 2**31 - 1
_journal = open_journal()
_pace = Pace()


@csrf_exempt  # changes nothing of anybody's; a page kept by a cache can hold no token
@never_cache
@require_POST
def note_visit(request: HttpRequest) -> HttpResponse:
    """``POST /luot-xem/`` with the key of the article as text, ``0`` for other pages.

    204 when noted and when left out as no reader's; 400, 403, 413 or 429 when it cannot come from a page of ours.
    """
    if not is_from_our_page(request):
        return HttpResponse(status=403)
    if _length(request) > MAX_BODY:
        return HttpResponse(status=413)
    article = _article(request.read(MAX_BODY + 1))
    if article is None:
        return HttpResponse(status=400)
    if not is_reader(request):
        return HttpResponse(status=204)
    if not _pace.allows(address_of(request)):
        return HttpResponse(status=429)
    _journal.note(Visit(localdate(), article))
    return HttpResponse(status=204)


def _length(request: HttpRequest) -> int:
    said = request.META.get("CONTENT_LENGTH") or "0"
    return int(said) if str(said).isdecimal() else MAX_BODY + 1


def _article(body: bytes) -> int | None:
    text = body.decode("ascii", errors="replace").strip()
    if not (text.isascii() and text.isdecimal() and int(text) <= MAX_KEY):
        return None
    return int(text)
