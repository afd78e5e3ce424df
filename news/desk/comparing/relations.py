"""Which rows of an article are facts, in the order in which they are read: awards first, then people, then the rest."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from news.articles import models as articles

Shown = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Relation:
    """Rows of one kind: under which name a revision keeps them, their heading, their fields, what names a row."""

    name: str
    model: type[Any]
    heading: Any
    fields: tuple[str, ...]
    subject: Callable[[Shown], str]


def first_of(*names: str) -> Callable[[Shown], str]:
    """Names a row by the first of its values that says something."""
    return lambda shown: next((shown[name] for name in names if shown.get(name)), "")


def _award(shown: Shown) -> str:
    award = shown["award_text"] or shown["record"]
    recipient = shown["unit"] or shown["person"] or shown["recipient_text"]
    return _("%(award)s cho %(recipient)s") % {"award": award, "recipient": recipient} if recipient else award


def _outcome(shown: Shown) -> str:
    return " ".join(part for part in (shown["role"], shown["year"], shown["bloc"]) if part)


def _pact(shown: Shown) -> str:
    return " ".join(part for part in (_("Giao ước"), shown["year"]) if part)


RELATIONS = (
    Relation(
        "award_links",
        articles.ArticleAward,
        gettext_lazy("Khen thưởng"),
        (
            "reported_status",
            "award_text",
            "recipient_text",
            "record",
            "unit",
            "person",
            "count",
            "year",
            "place_text",
            "merit",
            "report",
        ),
        _award,
    ),
    Relation(
        "unit_links",
        articles.ArticleUnit,
        gettext_lazy("Đơn vị"),
        ("role", "unit", "written_name", "note"),
        first_of("unit", "written_name"),
    ),
    Relation(
        "people_links",
        articles.ArticlePerson,
        gettext_lazy("Người dự"),
        ("role", "honorific", "person", "written_name", "position", "unit", "unit_text"),
        first_of("person", "written_name"),
    ),
    Relation(
        "bloc_links",
        articles.ArticleBloc,
        gettext_lazy("Khối, cụm"),
        ("bloc", "written_name", "year"),
        first_of("bloc", "written_name"),
    ),
    Relation(
        "leadership_outcomes",
        articles.LeadershipOutcome,
        gettext_lazy("Kết quả bầu"),
        ("role", "year", "bloc", "unit", "person", "holder_text"),
        _outcome,
    ),
    Relation(
        "pacts", articles.Pact, gettext_lazy("Giao ước"), ("year", "content", "parties", "signed", "document"), _pact
    ),
    Relation(
        "findings",
        articles.Finding,
        gettext_lazy("Kết quả, hạn chế"),
        ("kind", "text", "due", "state", "followed_in"),
        first_of("text"),
    ),
    Relation(
        "document_links",
        articles.ArticleDocument,
        gettext_lazy("Văn bản"),
        ("document", "written_as", "number", "dated", "issuer"),
        first_of("written_as", "document", "number"),
    ),
    Relation(
        "movement_links", articles.ArticleMovement, gettext_lazy("Phong trào"), ("movement",), first_of("movement")
    ),
    Relation("bylines", articles.ArticleByline, gettext_lazy("Tác giả"), ("name", "role"), first_of("name")),
)

EVENT = (
    "event_types",
    "event_date",
    "event_end",
    "event_time",
    "event_date_inferred",
    "event_date_reason",
    "place",
    "period_reviewed",
    "theme",
)
ORIGIN = (
    "source_name",
    "source_url",
    "published_at",
    "publication_unknown",
    "published_stamp",
    "migration_date_suspected",
    "original_title",
    "byline_text",
)
ADDRESS = ("slug", "seo_title", "search_description", "social_image")
TIMES = ("go_live_at", "expire_at")


def own_fields(model: type[articles.Article]) -> tuple[str, ...]:
    """Fields that only this kind of article has."""
    return tuple(field.name for field in model._meta.local_concrete_fields if not field.primary_key)


def compared_fields(model: type[articles.Article]) -> tuple[str, ...]:
    """Every single value of an article that is a fact."""
    return (*EVENT, *own_fields(model), *ORIGIN, *ADDRESS, *TIMES)
