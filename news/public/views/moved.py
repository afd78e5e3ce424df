"""Addresses that records have left."""

from django.db.models import Model
from django.http import Http404, HttpResponsePermanentRedirect

from news.registry.models import OldSlug
from news.registry.models.public_record import PublicRecord


def moved(model: type[PublicRecord], slug: str) -> HttpResponsePermanentRedirect:
    """A redirect to where the record of a former slug stands now. Raises ``Http404`` for one that never was."""
    key = OldSlug.objects.present_key(model.url_name, slug)
    record: Model | None = model._default_manager.filter(pk=key).first() if key else None
    if not isinstance(record, PublicRecord):
        raise Http404
    return HttpResponsePermanentRedirect(record.get_absolute_url())
