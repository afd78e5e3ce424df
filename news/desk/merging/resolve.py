"""The content that comes of a merge and of what a person decided."""

import html
import json
import re
from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from news.desk.merging.alignment import Item
from news.desk.merging.merge import Content, Merge, Strand
from news.desk.merging.order import arrange
from news.desk.merging.places import Choice, Decision, Kind, Place, decision_at

TEXT_BLOCKS = frozenset({"paragraph"})
PLAIN_MARKUP = re.compile(r"</?p>|<br ?/?>|[^<]")
PARAGRAPH_END = re.compile(r"</p>\s*<p>|<br ?/?>")
TAG = re.compile(r"<[^>]+>")


def resolve(merged: Merge, decisions: Mapping[str, Decision]) -> Content:
    """The merged content. Raises UndecidedPlaceError when a contested place has no decision."""
    content = dict(merged.theirs)
    for field in merged.fields:
        decision = decision_at(field, decisions)
        if decision.choice is Choice.BOTH:
            content[field.container] = decision.text
        elif decision.choice is Choice.MINE:
            content[field.container] = field.mine
    for strand in merged.strands:
        items = _items(strand, decisions)
        is_stream = any(place.kind is Kind.BLOCK for place in strand.items)
        if strand.items:
            content[strand.name] = json.dumps(items) if is_stream else _numbered(items)
    return content


def _items(strand: Strand, decisions: Mapping[str, Decision]) -> list[Item]:
    spine = strand.order.mine if decision_at(strand.order, decisions).choice is Choice.MINE else strand.order.theirs
    places = {place.identity: place for place in strand.items}
    order = arrange(spine, strand.theirs, strand.mine)
    return [item for identity in order for item in _chosen(places[identity], decision_at(places[identity], decisions))]


def _chosen(place: Place, decision: Decision) -> list[Item]:
    if decision.choice is Choice.THEIRS:
        return [place.theirs] if place.theirs is not None else []
    mine = _as_mine(place)
    if decision.choice is Choice.MINE:
        return [mine] if mine is not None else []
    if decision.text:
        return [place.theirs | {"value": as_paragraphs(decision.text)}]
    return [place.theirs, _next_to(place)]


def _as_mine(place: Place) -> Item | None:
    if place.mine is None or place.kind is not Kind.ROW:
        mine: Item | None = place.mine
        return mine
    return place.mine | {"pk": place.theirs["pk"] if place.theirs is not None else None}


def _next_to(place: Place) -> Item:
    if place.kind is Kind.ROW:
        return dict(place.mine | {"pk": None})
    return dict(place.mine | {"id": str(uuid5(NAMESPACE_OID, place.key))})


def _numbered(rows: list[Item]) -> list[Item]:
    return [row | {"sort_order": position} for position, row in enumerate(rows)]


def rewritable(place: Place) -> bool:
    """Whether both texts can be rewritten as one in a plain box without losing links or marks."""
    if not (place.theirs and place.mine):
        return False
    if place.kind is Kind.FIELD:
        return isinstance(place.theirs, str) and isinstance(place.mine, str)
    is_text = place.kind is Kind.BLOCK and place.theirs["type"] in TEXT_BLOCKS and place.mine["type"] in TEXT_BLOCKS
    return is_text and all(_is_plain(side["value"]) for side in (place.theirs, place.mine))


def _is_plain(markup: Any) -> bool:
    return not PLAIN_MARKUP.sub("", re.sub(r' data-block-key="[^"]*"', "", markup))


def as_lines(markup: str) -> str:
    """Plain paragraphs as lines of text."""
    return html.unescape(TAG.sub("", PARAGRAPH_END.sub("\n", re.sub(r' data-block-key="[^"]*"', "", markup)))).strip()


def as_paragraphs(text: str) -> str:
    """Lines of text as paragraphs; nothing in them is markup."""
    return "".join(f"<p>{html.escape(line.strip())}</p>" for line in text.splitlines() if line.strip())
