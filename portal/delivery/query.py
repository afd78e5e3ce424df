"""Values from a query string that nobody can be trusted to write properly."""

from django.http import HttpRequest, QueryDict

from portal.vietnamese.normalise import tidy

MAX_TEXT = 200
MAX_VALUES = 10
MAX_NUMBER = 1_000_000


def text(query: QueryDict, name: str) -> str:
    """The tidied, NUL-free text of ``name``, cut at 200 characters; empty when missing."""
    return _tidied(query.get(name) or "")


def texts(query: QueryDict, name: str) -> tuple[str, ...]:
    """All different texts of a repeatable parameter, ten at the most."""
    values = (_tidied(value) for value in query.getlist(name)[: MAX_VALUES * 2])
    return tuple(dict.fromkeys(value for value in values if value))[:MAX_VALUES]


def number(query: QueryDict, name: str, low: int = 0, high: int = MAX_NUMBER) -> int | None:
    """The whole number of ``name`` within ``[low, high]``; None when missing or not one."""
    found = _whole(_tidied(query.get(name) or ""))
    return found if found is not None and low <= found <= high else None


def numbers(query: QueryDict, name: str, low: int = 0, high: int = MAX_NUMBER) -> tuple[int, ...]:
    """All different whole numbers of a repeatable parameter within ``[low, high]``, ten at the most."""
    found = (_whole(value) for value in texts(query, name))
    return tuple(value for value in found if value is not None and low <= value <= high)


def page_number(request: HttpRequest, name: str = "trang") -> int:
    """The page asked for; 1 for anything that is not a page number."""
    return number(request.GET, name, low=1) or 1


def _whole(value: str) -> int | None:
    return int(value) if value.isascii() and value.isdigit() and len(value) <= 7 else None


def _tidied(value: str) -> str:
    # Cut before tidying: a pasted megabyte must cost nothing.
    return tidy(value[: MAX_TEXT * 4].replace("\x00", " "))[:MAX_TEXT].strip()
