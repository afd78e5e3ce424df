"""The addresses of feeds."""

from django.http import Http404, HttpRequest, HttpResponsePermanentRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.views.decorators.http import require_safe

from news.public.feeds.channel import (
    award_channel,
    bloc_channel,
    form_channel,
    section_channel,
    site_channel,
    unit_channel,
)
from news.public.feeds.response import feed_response
from news.public.views.moved import moved
from news.registry.models import AwardForm, AwardRecord, Bloc, Unit
from news.registry.models.public_record import PublicRecord


@require_safe
def site_feed(request: HttpRequest, file: str) -> HttpResponseBase:
    """``/rss.xml`` and its fellows."""
    return feed_response(site_channel(), file, request)


@require_safe
def section_feed(request: HttpRequest, slug: str, file: str) -> HttpResponseBase:
    """``/tin-tuc/<section>/rss.xml``."""
    channel = section_channel(slug, request)
    if channel is None:
        raise Http404
    return feed_response(channel, file, request)


@require_safe
def unit_feed(request: HttpRequest, slug: str, file: str) -> HttpResponseBase:
    """``/don-vi/<slug>/rss.xml``."""
    unit = Unit.objects.filter(slug=slug).first()
    return feed_response(unit_channel(unit), file, request) if unit else _moved(Unit, slug, file)


@require_safe
def bloc_feed(request: HttpRequest, slug: str, file: str) -> HttpResponseBase:
    """``/khoi-thi-dua/<slug>/rss.xml``."""
    bloc = Bloc.objects.filter(slug=slug).first()
    return feed_response(bloc_channel(bloc), file, request) if bloc else _moved(Bloc, slug, file)


@require_safe
def award_feed(request: HttpRequest, slug: str, file: str) -> HttpResponseBase:
    """``/khen-thuong/<slug>/rss.xml``: of one award, or of a form of award under its key."""
    record = AwardRecord.objects.with_parties().filter(slug=slug).first()
    if record:
        return feed_response(award_channel(record), file, request)
    form = AwardForm.objects.filter(key=slug).first()
    if form:
        return feed_response(form_channel(form, reverse("public:awards")), file, request)
    return _moved(AwardRecord, slug, file)


def _moved(model: type[PublicRecord], slug: str, file: str) -> HttpResponseBase:
    return HttpResponsePermanentRedirect(f"{moved(model, slug).url}{file}")
