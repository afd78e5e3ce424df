"""Addresses of one page of each kind."""

from typing import Any

from django.utils.translation import override

from news.registry.models.public_record import PublicRecord


def address_of(record: PublicRecord) -> str:
    """The Vietnamese address of a record, whatever page was read last."""
    with override("vi"):
        return record.get_absolute_url()


def page_addresses(merger: Any) -> dict[str, str]:
    """Address by name, for the scene of the fixture ``merger``."""
    return {
        "article": merger.conference.url,
        "section": "/tin-tuc/hoi-nghi/",
        "news": "/tin-tuc/",
        "units": "/don-vi/",
        "unit": merger.after.get_absolute_url(),
        "former unit": merger.before.get_absolute_url(),
        "blocs": "/khoi-thi-dua/",
        "bloc": f"{merger.bloc.get_absolute_url()}?nam=2024",
        "ledger": "/khen-thuong/",
        "ledger of a unit": f"/khen-thuong/?don_vi={merger.after.slug}",
        "award": merger.granted.get_absolute_url(),
        "exemplars": "/guong-dien-hinh/",
        "person": merger.person.get_absolute_url(),
        "documents": "/van-ban/",
        "document": merger.granted.decision.get_absolute_url(),
        "events": "/su-kien/",
        "corrections": "/dinh-chinh/",
        "consultations": "/lay-y-kien/",
    }
