"""Articles as JSON."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.timezone import localtime
from ninja import Schema

from news.articles.keys import EventType, PersonRole, UnitRole
from news.articles.models import Article, Correction
from news.public.api.reference import KeySchema, ReferenceSchema, edtf, keyed, keyed_in, reference
from news.registry.models.public_record import PublicRecord
from portal.delivery.site_address import absolute

# Looked up hundreds of times a page; Django's get_role_display makes such a table anew each time.
UNIT_ROLES: Mapping[str, Any] = dict(UnitRole.choices)
PERSON_ROLES: Mapping[str, Any] = dict(PersonRole.choices)
NO_ROLES: Mapping[str, Any] = {}


class EventSchema(Schema):
    """What an article tells of; dates are EDTF, ``inferred`` says that the year is our conclusion."""

    types: list[KeySchema]
    date: str | None
    end: str | None
    inferred: bool
    place: str


class MentionSchema(Schema):
    """A unit, bloc or person in an article: ``text`` as written there, ``record`` if it is on file.

    A bloc plays no role.
    """

    text: str
    record: ReferenceSchema | None
    role: KeySchema | None = None


class CorrectionSchema(Schema):
    """What the article said, what is right, and when readers were told."""

    corrected_at: datetime
    written: str
    right: str
    note: str


class ArticleSchema(Schema):
    """One article without its body."""

    id: UUID
    type: str
    type_label: str
    title: str
    lead: str
    url: str
    language: str
    published_at: datetime | None
    updated_at: datetime | None
    byline: str
    event: EventSchema
    units: list[MentionSchema]
    blocs: list[MentionSchema]
    people: list[MentionSchema]
    corrections: list[CorrectionSchema]

    @classmethod
    def of(cls, article: Article, url: str) -> "ArticleSchema":
        """From an article fetched with its links."""
        return cls(
            id=article.translation_key,
            type=article.kind,
            type_label=str(article.get_kind_display()),
            title=article.title,
            lead=article.lead,
            url=absolute(url),
            language=article.locale.language_code,
            published_at=_local(article.published_at),
            updated_at=_local(article.last_published_at),
            byline=article.byline_text,
            event=_event(article),
            units=[_mention(link, link.unit, UNIT_ROLES) for link in article.unit_links.all()],
            blocs=[_mention(link, link.bloc, NO_ROLES) for link in article.bloc_links.all()],
            people=[_mention(link, link.person, PERSON_ROLES) for link in article.people_links.all()],
            corrections=[_correction(made) for made in article.corrections.all() if made.published_at],
        )


def _event(article: Article) -> EventSchema:
    return EventSchema(
        types=keyed_in(dict(EventType.choices), list(article.event_types)),
        date=edtf(article.event_date),
        end=edtf(article.event_end),
        inferred=article.event_date_inferred,
        place=article.place,
    )


def _mention(link: Any, record: PublicRecord | None, roles: Mapping[str, Any]) -> MentionSchema:
    role = keyed(link.role, roles.get(link.role, link.role)) if roles else None
    return MentionSchema(text=link.written_name or str(record or ""), record=reference(record), role=role)


def _correction(made: Correction) -> CorrectionSchema:
    at = localtime(made.published_at)
    return CorrectionSchema(corrected_at=at, written=made.written, right=made.right, note=made.note)


def _local(instant: datetime | None) -> datetime | None:
    return localtime(instant) if instant else None
