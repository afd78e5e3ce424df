"""The ordered rows of an article, from the lines of its file."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from home.demo.article_file import ArticleFile
from home.demo.shelves import Shelves
from news.articles.models import (
    ArticleAward,
    ArticleBloc,
    ArticleByline,
    ArticleDocument,
    ArticleMovement,
    ArticlePerson,
    ArticleUnit,
    Finding,
    LeadershipOutcome,
    Pact,
)

UNFILED = "="


def rows_of(file: ArticleFile, shelves: Shelves) -> Mapping[str, list[Any]]:
    """Unsaved rows under the names of their relations, in the order of the file."""
    return {
        relation: [_placed(make(parts, file, shelves), place) for place, parts in enumerate(file.rows(name))]
        for relation, (name, make) in RELATIONS.items()
    }


def _placed(row: Any, place: int) -> Any:
    row.sort_order = place
    return row


def day_of(file: ArticleFile) -> date | None:
    """The day as of which posts are written: of the event, else of publication."""
    event = file.text("event")
    if len(event) == len("2026-11-18"):
        return date.fromisoformat(event)
    published = file.instant("published")
    return published.date() if published else None


def _unit(parts: list[str], _file: ArticleFile, shelves: Shelves) -> ArticleUnit:
    role, name, note = (*parts, "")[:3]
    if name.startswith(UNFILED):
        return ArticleUnit(role=role, written_name=name.removeprefix(UNFILED), note=note)
    return ArticleUnit(role=role, unit=shelves.units[name], note=note)


def _bloc(parts: list[str], _file: ArticleFile, shelves: Shelves) -> ArticleBloc:
    key, year = parts
    return ArticleBloc(bloc=shelves.blocs[key], year=int(year))


def _person(parts: list[str], file: ArticleFile, shelves: Shelves) -> ArticlePerson:
    role, name, position, unit_text = (*parts, "", "")[:4]
    if name.startswith(UNFILED):
        written = name.removeprefix(UNFILED)
        return ArticlePerson(role=role, written_name=written, position=position, unit_text=unit_text)
    person = shelves.people[name]
    post = next(iter(person.positions_on(day_of(file))), None)
    return ArticlePerson(
        role=role,
        person=person,
        honorific=person.honorific,
        position=post.title if post else position,
        unit=post.unit if post else None,
    )


def _document(parts: list[str], _file: ArticleFile, shelves: Shelves) -> ArticleDocument:
    name, issuer = (*parts, "")[:2]
    if name.startswith(UNFILED):
        return ArticleDocument(written_as=name.removeprefix(UNFILED), issuer=issuer)
    document = shelves.documents[name]
    return ArticleDocument(document=document, number=document.number, dated=document.issued)


def _award(parts: list[str], _file: ArticleFile, shelves: Shelves) -> ArticleAward:
    key, status, merit = (*parts, "")[:3]
    record = shelves.awards[key]
    return ArticleAward(
        record=record,
        award_text=record.award_name,
        recipient_text=record.recipient_text or record.recipient_name,
        unit=record.unit,
        person=record.person,
        count=record.group_count or 1,
        year=record.year,
        reported_status=status,
        merit=merit,
    )


def _movement(parts: list[str], _file: ArticleFile, shelves: Shelves) -> ArticleMovement:
    return ArticleMovement(movement=shelves.movements[parts[0]])


def _finding(parts: list[str], _file: ArticleFile, shelves: Shelves) -> Finding:
    kind, due, state, text = parts
    state, _arrow, follower = state.partition(">")
    followed_in = shelves.articles[follower] if follower else None
    return Finding(kind=kind, due=due or None, state=state or "open", text=text, followed_in=followed_in)


def _pact(parts: list[str], _file: ArticleFile, shelves: Shelves) -> Pact:
    year, content, parties, document = (*parts, "")[:4]
    filed = shelves.documents[document] if document else None
    return Pact(year=int(year), content=content, parties=parties, document=filed)


def _outcome(parts: list[str], _file: ArticleFile, shelves: Shelves) -> LeadershipOutcome:
    role, year, bloc, noun, holder = parts
    outcome = LeadershipOutcome(role=role, year=int(year), bloc=shelves.blocs[bloc])
    if noun == "person":
        outcome.person = shelves.people[holder]
    else:
        outcome.unit = shelves.units[holder]
    return outcome


def _byline(parts: list[str], _file: ArticleFile, _shelves: Shelves) -> ArticleByline:
    name, role = (*parts, "writer")[:2]
    return ArticleByline(name=name, role=role)


Maker = Callable[[list[str], ArticleFile, Shelves], Any]

RELATIONS: Mapping[str, tuple[str, Maker]] = {
    "unit_links": ("unit", _unit),
    "bloc_links": ("bloc", _bloc),
    "people_links": ("person", _person),
    "document_links": ("document", _document),
    "award_links": ("award", _award),
    "movement_links": ("movement", _movement),
    "findings": ("finding", _finding),
    "pacts": ("pact", _pact),
    "leadership_outcomes": ("outcome", _outcome),
    "bylines": ("byline", _byline),
}
