"""The rows that hang on an article, all relations in one query.

A row class names the paths that it needs (``person__slug``) as its fields; they are read either in the database, or
from the objects in memory of a preview, whose rows are not stored yet.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import reduce
from typing import Any, ClassVar

from django.db.models import QuerySet, Value
from django.db.models.functions import JSONObject

from news.articles.models import (
    Article,
    ArticleAward,
    ArticleBloc,
    ArticleDocument,
    ArticleMovement,
    ArticlePerson,
    ArticleUnit,
    Finding,
    LeadershipOutcome,
    Pact,
)
from news.registry.models.naming import in_reader_language
from portal.vietnamese.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit in a role."""

    relation: ClassVar[str] = "unit_links"
    model: ClassVar[type] = ArticleUnit

    unit_id: int | None
    written_name: str
    role: str
    note: str


@dataclass(frozen=True, slots=True)
class BlocRow:
    """A bloc that the article is about."""

    relation: ClassVar[str] = "bloc_links"
    model: ClassVar[type] = ArticleBloc

    bloc_id: int | None
    bloc__slug: str | None
    bloc__name: str | None
    bloc__name_en: str | None
    written_name: str
    year: int | None

    @property
    def name(self) -> str:
        """The name on file for the reader of now, else as written."""
        return in_reader_language(self.bloc__name or "", self.bloc__name_en or "") or self.written_name


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in a role, with the post of that day."""

    relation: ClassVar[str] = "people_links"
    model: ClassVar[type] = ArticlePerson

    person_id: int | None
    person__slug: str | None
    person__full_name: str | None
    written_name: str
    honorific: str
    role: str
    position: str
    unit_id: int | None
    unit_text: str


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A cited document."""

    relation: ClassVar[str] = "document_links"
    model: ClassVar[type] = ArticleDocument

    document__slug: str | None
    document__title: str | None
    document__number: str | None
    document__document_type: str | None
    document__issued: str | None
    written_as: str
    number: str
    dated: str | None
    issuer: str


@dataclass(frozen=True, slots=True)
class AwardRow:
    """What the article says of an award, and what the ledger says."""

    relation: ClassVar[str] = "award_links"
    model: ClassVar[type] = ArticleAward

    record_id: int | None
    record__slug: str | None
    record__status: str | None
    record__quoted_name: str | None
    record__form__name: str | None
    record__form__name_en: str | None
    record__decision__number: str | None
    record__decided: str | None
    award_text: str
    recipient_text: str
    unit_id: int | None
    person__slug: str | None
    person__full_name: str | None
    count: int
    year: int | None
    reported_status: str

    @property
    def name(self) -> str:
        """As written, else as the decision or the law has it for the reader of now."""
        form = in_reader_language(self.record__form__name or "", self.record__form__name_en or "")
        return self.award_text or self.record__quoted_name or form


@dataclass(frozen=True, slots=True)
class MovementRow:
    """A movement that the article belongs to."""

    relation: ClassVar[str] = "movement_links"
    model: ClassVar[type] = ArticleMovement

    movement__slug: str
    movement__name: str
    movement__name_en: str

    @property
    def name(self) -> str:
        """The name for the reader of now."""
        return in_reader_language(self.movement__name, self.movement__name_en)


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A result, limit, task, recommendation or commitment."""

    relation: ClassVar[str] = "findings"
    model: ClassVar[type] = Finding

    kind: str
    text: str
    due: str | None
    state: str
    followed_in_id: int | None


@dataclass(frozen=True, slots=True)
class PactRow:
    """An emulation pact."""

    relation: ClassVar[str] = "pacts"
    model: ClassVar[type] = Pact

    year: int | None
    content: str
    parties: str
    signed: bool
    document__slug: str | None


@dataclass(frozen=True, slots=True)
class LeadershipRow:
    """Who leads or deputises in a year, as decided at the event."""

    relation: ClassVar[str] = "leadership_outcomes"
    model: ClassVar[type] = LeadershipOutcome

    role: str
    year: int | None
    unit_id: int | None
    person__slug: str | None
    person__full_name: str | None
    holder_text: str


ROW_CLASSES: tuple[Any, ...] = (
    UnitRow,
    BlocRow,
    PersonRow,
    DocumentRow,
    AwardRow,
    MovementRow,
    FindingRow,
    PactRow,
    LeadershipRow,
)


@dataclass(frozen=True, slots=True)
class LinkedRows:
    """Every row of one article, by relation, in the editor's order."""

    units: Sequence[UnitRow]
    blocs: Sequence[BlocRow]
    people: Sequence[PersonRow]
    documents: Sequence[DocumentRow]
    awards: Sequence[AwardRow]
    movements: Sequence[MovementRow]
    findings: Sequence[FindingRow]
    pacts: Sequence[PactRow]
    leadership: Sequence[LeadershipRow]

    def unit_ids(self) -> set[int]:
        """Keys of all units that the rows name."""
        rows: list[Any] = [*self.units, *self.people, *self.awards, *self.leadership]
        return {row.unit_id for row in rows if row.unit_id is not None}


def linked_rows(article: Article, in_memory: bool = False) -> LinkedRows:
    """The rows of a stored article in one query, or (``in_memory``) those of a form that is being previewed."""
    found = _from_memory(article) if in_memory else _from_database(article)
    return LinkedRows(*(found[row_class.relation] for row_class in ROW_CLASSES))


def partial(value: Any) -> PartialDate | None:
    """A partial date as JSON or the model gives it."""
    return PartialDate(str(value)) if value else None


def _from_database(article: Article) -> dict[str, list[Any]]:
    first, *others = (_as_json(row_class, article) for row_class in ROW_CLASSES)
    found: dict[str, list[Any]] = {row_class.relation: [] for row_class in ROW_CLASSES}
    classes = {row_class.relation: row_class for row_class in ROW_CLASSES}
    for relation, _order, _key, row in first.union(*others, all=True).order_by("relation", "sort_order", "pk"):
        values = json.loads(row) if isinstance(row, str) else row
        found[relation].append(classes[relation](**values))
    return found


def _as_json(row_class: Any, article: Article) -> "QuerySet[Any, Any]":
    paths = {field.name: field.name for field in fields(row_class)}
    rows = row_class.model.objects.filter(article=article.pk).order_by()
    return rows.annotate(relation=Value(row_class.relation), row=JSONObject(**paths)).values_list(
        "relation", "sort_order", "pk", "row"
    )


def _from_memory(article: Article) -> dict[str, list[Any]]:
    return {
        row_class.relation: [_read(row_class, link) for link in getattr(article, row_class.relation).all()]
        for row_class in ROW_CLASSES
    }


def _read(row_class: Any, link: Any) -> Any:
    return row_class(**{field.name: _follow(link, field.name) for field in fields(row_class)})


def _follow(link: Any, path: str) -> Any:
    return reduce(lambda value, name: None if value is None else getattr(value, name), path.split("__"), link)
