"""Parsed queries in the terms of ``elasticsearch.dsl``: the same matches as in the embedded index."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from elasticsearch.dsl import Q
from elasticsearch.dsl.query import Query

from search.engines.elasticsearch.mapping import FIELDS
from search.query.filters import Filters
from search.query.parsed import ParsedQuery, Slot, Way
from search.query.relaxing import nearly_all_slots

ANYWHERE: Final = tuple(f"{name}^{weight}" for name, weight in FIELDS.items())
HEADINGS: Final = ("title^10", "lead^4")
_PHRASE_WEIGHTS: Final = {"title": 3.0, "lead": 1.8, "names": 2.2}
"""A phrase is scored field by field, where weights multiply: small ones keep it comparable with a word's score."""


def strict(query: ParsedQuery) -> Query:
    """Everything asked for, anywhere in the document."""
    phrases = [_phrase(phrase, ANYWHERE) for phrase in query.phrases]
    return Q("bool", must=[*phrases, *(slot_query(slot, ANYWHERE) for slot in query.slots)])


def nearly_all(slots: Sequence[Slot], fields: Sequence[str], left_out: int = 1) -> Query | None:
    """All slots but any ``left_out`` neighbours; None when nothing may be left out."""
    choices = [
        Q("bool", must=[slot_query(slot, fields) for slot in kept]) for kept in nearly_all_slots(slots, left_out)
    ]
    return _any(choices) if choices else None


def code_beginnings(slots: Iterable[Slot]) -> Query:
    """Document numbers that begin as the typed ones do."""
    codes = [slot.typed[0] for slot in slots if slot.is_code]
    return Q("bool", must=[_any(Q("prefix", **{field: code}) for field in ("own_codes", "codes")) for code in codes])


def slot_query(slot: Slot, fields: Sequence[str]) -> Query:
    """Any of the ways to say the slot."""
    if slot.is_code:
        return _any(
            Q("constant_score", filter=Q("term", **{field: way.words[0]}), boost=boost)
            for way in slot.ways
            for field, boost in (("own_codes", 50), ("codes", 5))
        )
    return _any(_way_query(way, fields) for way in slot.ways)


def facet_filters(chosen: Mapping[str, Sequence[str]]) -> Query:
    """Documents with one of the values of each facet."""
    return Q("bool", filter=[Q("terms", **{parameter: list(values)}) for parameter, values in chosen.items()])


def all_filters(filters: Filters) -> list[Query]:
    """Facets and period together."""
    return [facet_filters(filters.chosen), *period_filters(filters)]


def period_filters(filters: Filters) -> list[Query]:
    """Documents whose event touches the period."""
    bounds: list[Query] = []
    if filters.since:
        bounds.append(Q("range", last_day={"gte": filters.since.isoformat()}))
    if filters.until:
        bounds.append(Q("range", first_day={"lte": filters.until.isoformat()}))
    return bounds


def _way_query(way: Way, fields: Sequence[str]) -> Query:
    if len(way.words) == 1:
        word = _word(way.words[0], fields)
        return word if "_" not in way.words[0] else _any([word, Q("term", codes=way.words[0])])
    if way.together:
        return _phrase(way.words, fields)
    return Q("bool", must=[_way_query(Way((word,)), fields) for word in way.words])


def _word(word: str, fields: Sequence[str]) -> Query:
    """Scored as in the embedded index: weights count occurrences, as if all fields were one.

    Added up field by field, a title with half of the query would outweigh a lead with the whole of it.
    """
    return Q("combined_fields", query=word, fields=list(fields))


def _phrase(words: Sequence[str], fields: Sequence[str]) -> Query:
    names = [field.partition("^")[0] for field in fields]
    weighted = [f"{name}^{_PHRASE_WEIGHTS.get(name, 1.0)}" for name in names]
    return Q("multi_match", query=" ".join(words), fields=weighted, type="phrase")


def _any(queries: Iterable[Any]) -> Query:
    return Q("bool", should=list(queries), minimum_should_match=1)
