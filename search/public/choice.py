"""Which result a reader has opened, out of what the page sends."""

from dataclasses import dataclass

from django.http import HttpRequest

from portal.delivery.query import number, text
from search.documents.sources import SOURCES

_LONGEST_ID = 18
_LAST_PLACE = 10_000


@dataclass(frozen=True, slots=True)
class Choice:
    """The text of the query, the key of the document opened, its place in the answer."""

    query: str
    result: str
    place: int


def choice_of(request: HttpRequest) -> Choice | None:
    """The choice; None for values that no page of ours sends, and for requests that come from another site."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return None
    query, result = text(request.POST, "q"), text(request.POST, "ket_qua")
    place = number(request.POST, "hang", low=1, high=_LAST_PLACE)
    if not query or place is None or not _is_key(result):
        return None
    return Choice(query, result, place)


def _is_key(text: str) -> bool:
    noun, _colon, record_id = text.partition(":")
    return noun in SOURCES and record_id.isascii() and record_id.isdigit() and len(record_id) <= _LONGEST_ID
