"""Names that stand in an article without a record of the registry, and the record put in their place."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from news.articles.models import Article
from news.registry.models import Bloc, Person, Proposal, Unit
from portal.vietnamese.fold import fold_key

Record = Unit | Person | Bloc


@dataclass(frozen=True, slots=True)
class Place:
    """Rows of an article that may bear a name: their accessor, the column of the record, the column of the name."""

    rows: str
    record: str
    name: str


PLACES: dict[type, tuple[Place, ...]] = {
    Unit: (Place("unit_links", "unit", "written_name"), Place("people_links", "unit", "unit_text")),
    Person: (Place("people_links", "person", "written_name"),),
    Bloc: (Place("bloc_links", "bloc", "written_name"),),
}
KINDS: dict[type, Proposal.Kind] = {
    Unit: Proposal.Kind.UNIT,
    Person: Proposal.Kind.PERSON,
    Bloc: Proposal.Kind.BLOC,
}


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A name as it is written, and what it stands for."""

    kind: Proposal.Kind
    text: str


def unknown_names(article: Article) -> list[UnknownName]:
    """Every name in the rows of ``article`` that no record stands for, each once."""
    found = (
        UnknownName(KINDS[model], name)
        for model, places in PLACES.items()
        for place in places
        for row in getattr(article, place.rows).all()
        if getattr(row, f"{place.record}_id") is None and (name := getattr(row, place.name).strip())
    )
    return list(dict.fromkeys(found))


def link_name(page: Article, name: str, record: Record) -> None:
    """Put ``record`` into the rows of ``page`` that bear ``name``.

    Changes the rows that readers see at once, and the newest draft too, so that the next edit does not undo it.
    """
    for row, column in _bearing(page, name, record):
        type(row).objects.filter(pk=row.pk).update(**{column: record})
    draft: Article = page.get_latest_revision_as_object()
    found = list(_bearing(draft, name, record))
    for row, column in found:
        setattr(row, column, record)
    if found:
        draft.save_revision(user=page.latest_revision.user if page.latest_revision else None)


def _bearing(page: Article, name: str, record: Record) -> Iterator[tuple[Any, str]]:
    wanted = fold_key(name)
    for place in PLACES[type(record)]:
        for row in getattr(page, place.rows).all():
            if getattr(row, f"{place.record}_id") is None and fold_key(getattr(row, place.name)) == wanted:
                yield row, place.record
