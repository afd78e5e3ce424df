"""Everything that an article names: units, blocs, people with their posts, documents, awards, authors, its occasion."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from news.articles.keys import ArticleKind, EventType
from search.documents.article_rows import ArticleRows
from search.documents.labels import label
from search.documents.lineage import Lineages
from search.documents.movements import as_asked_for

# The two ways in which readers ask for what somebody wrote.
_BY_AUTHOR = ("tác giả {}", "bài của {}")


def article_names(article: Any, rows: ArticleRows, lineages: Lineages) -> tuple[str, ...]:
    """The names, each once, in the order of their weight for the reader."""
    found = chain(
        _occasion(article),
        (as_asked_for(link.movement) for link in rows.movements),
        _blocs(rows),
        _units(rows, lineages),
        _people(rows),
        _awards(rows),
        _documents(rows),
        (str(outcome) for outcome in rows.outcomes),
        _authors(rows),
    )
    return tuple(dict.fromkeys(name for name in found if name))


def event_labels(article: Any) -> list[str]:
    """Names of the event types, in the order chosen."""
    return [name for key in article.event_types if (name := label(EventType, key))]


def _occasion(article: Any) -> Iterator[str]:
    yield label(ArticleKind, article.kind)
    yield from event_labels(article)
    yield from (article.theme, article.place, article.period_reviewed)
    yield f"năm {article.event_date.year}" if article.event_date else ""


def _blocs(rows: ArticleRows) -> Iterator[str]:
    for link in rows.blocs:
        yield link.written_name
        if link.bloc:
            yield from (link.bloc.name, *link.bloc.other_names())


def _units(rows: ArticleRows, lineages: Lineages) -> Iterator[str]:
    for link in rows.units:
        yield link.written_name
        if link.unit_id:
            yield from lineages.spellings(link.unit_id)


def _people(rows: ArticleRows) -> Iterator[str]:
    for link in rows.people:
        name = link.written_name or (link.person.full_name if link.person else "")
        at = link.unit_text or (link.unit.name if link.unit else "")
        yield " ".join(filter(None, [name, link.position, at]))
        yield link.person.full_name if link.person else ""


def _awards(rows: ArticleRows) -> Iterator[str]:
    for link in rows.awards:
        yield " ".join(filter(None, [link.award_text, link.recipient_text, str(link.year or "")]))
        yield link.record.form.name if link.record else ""


def _documents(rows: ArticleRows) -> Iterator[str]:
    for link in rows.documents:
        yield from (link.number, link.written_as, str(link.document or ""))


def _authors(rows: ArticleRows) -> Iterator[str]:
    for byline in rows.bylines:
        yield from (form.format(byline.name) for form in _BY_AUTHOR)
