"""When the records office decides who a name stands for, the articles that asked are linked to the record."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.dispatch import receiver

from news.articles.models import Article
from news.registry.models import Bloc, Person, Proposal, Unit
from news.registry.signals import proposal_settled
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


@receiver(proposal_settled)
def link_articles(proposal: Proposal, record: Record | None, **_kwargs: Any) -> None:
    """Link the rows that bear the proposed name, in the article of the proposal's source, to the chosen record."""
    if record is None:
        return
    for page in Article.objects.filter(provenance__source=proposal.source):
        _link(page.specific, proposal.text, record)


def _link(page: Article, name: str, record: Record) -> None:
    """The rows that readers see at once, and the newest draft, so that the next edit does not undo it."""
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
