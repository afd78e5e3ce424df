"""Everything that an article names: units, blocs, people with their posts, documents, awards, authors, its occasion."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from news.articles.keys import EventType
from search.documents.lineage import unit_spellings
from search.documents.movements import as_asked_for

# The two ways in which readers ask for what somebody wrote.
_BY_AUTHOR = ("tác giả {}", "bài của {}")


def article_names(article: Any) -> tuple[str, ...]:
    """The names, each once, in the order of their weight for the reader. Links should be fetched before."""
    found = chain(
        _occasion(article),
        _blocs(article),
        _units(article),
        _people(article),
        _awards(article),
        _documents(article),
        _outcomes(article),
        _authors(article),
    )
    return tuple(dict.fromkeys(name for name in found if name))


def _occasion(article: Any) -> Iterator[str]:
    yield str(article.get_kind_display())
    yield from (str(EventType(key).label) for key in article.event_types if key in EventType.values)
    yield from (article.theme, article.place, article.period_reviewed)
    yield f"năm {article.event_date.year}" if article.event_date else ""
    yield from (as_asked_for(link.movement) for link in article.movement_links.all())


def _blocs(article: Any) -> Iterator[str]:
    for link in article.bloc_links.all():
        yield link.written_name
        if link.bloc:
            yield from (link.bloc.name, *link.bloc.other_names())


def _units(article: Any) -> Iterator[str]:
    for link in article.unit_links.all():
        yield link.written_name
        if link.unit:
            yield from unit_spellings(link.unit)


def _people(article: Any) -> Iterator[str]:
    for link in article.people_links.all():
        name = link.written_name or (link.person.full_name if link.person else "")
        at = link.unit_text or (link.unit.name if link.unit else "")
        yield " ".join(filter(None, [name, link.position, at]))
        yield link.person.full_name if link.person else ""


def _awards(article: Any) -> Iterator[str]:
    for link in article.award_links.all():
        yield " ".join(filter(None, [link.award_text, link.recipient_text, str(link.year or "")]))
        yield link.record.form.name if link.record else ""


def _documents(article: Any) -> Iterator[str]:
    for link in article.document_links.all():
        yield from (link.number, link.written_as, str(link.document or ""))


def _outcomes(article: Any) -> Iterator[str]:
    for outcome in article.leadership_outcomes.all():
        yield str(outcome)


def _authors(article: Any) -> Iterator[str]:
    for byline in article.bylines.all():
        yield from (form.format(byline.name) for form in _BY_AUTHOR)
