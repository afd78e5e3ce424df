"""What somebody asks the list for: the address of the list, read and written."""

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Final

from django.http import QueryDict

from news.articles.keys import ArticleKind
from news.desk.standing import State
from portal.delivery.query import number, text

ME: Final = "toi"
UNDATED: Final = "chua"
ORDERS: Final = ("su-kien", "sua", "cu")
PARAMETERS: Final = {
    "words": "q",
    "state": "tt",
    "section": "muc",
    "kind": "loai",
    "bloc": "khoi",
    "unit": "dv",
    "person": "nguoi",
    "first_day": "tu",
    "last_day": "den",
    "dating": "ngay",
    "order": "xep",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """Every filter of the list and its order; what is empty filters nothing.

    ``unit`` holds words of a unit's name; ``person`` is a key or :data:`ME`; ``dating`` is :data:`UNDATED` or empty;
    ``order`` is one of :data:`ORDERS`, empty for the newest first.
    """

    words: str = ""
    state: str = ""
    section: int | None = None
    kind: str = ""
    bloc: int | None = None
    unit: str = ""
    person: str = ""
    first_day: date | None = None
    last_day: date | None = None
    dating: str = ""
    order: str = ""

    @property
    def filters(self) -> dict[str, Any]:
        """The filters that are set, by field."""
        return {name: value for name, value in self._set().items() if name != "order"}

    @property
    def address(self) -> str:
        """The query string that asks for the same again."""
        query = QueryDict(mutable=True)
        query.update({PARAMETERS[name]: _written(value) for name, value in self._set().items()})
        return query.urlencode()

    def without(self, *names: str) -> "Asked":
        """The same question with some filters left out."""
        blank: dict[str, Any] = {field.name: field.default for field in fields(self) if field.name in names}
        return replace(self, **blank)

    def _set(self) -> dict[str, Any]:
        return {field.name: value for field in fields(self) if (value := getattr(self, field.name)) not in ("", None)}


def asked_by(query: QueryDict) -> Asked:
    """The question in an address; what cannot be understood is left out."""
    return Asked(
        words=text(query, "q"),
        state=_one_of(query, "tt", State.values),
        section=number(query, "muc", low=1),
        kind=_one_of(query, "loai", ArticleKind.values),
        bloc=number(query, "khoi", low=1),
        unit=text(query, "dv"),
        person=ME if text(query, "nguoi") == ME else str(number(query, "nguoi", low=1) or ""),
        first_day=day_from(text(query, "tu")),
        last_day=day_from(text(query, "den")),
        dating=_one_of(query, "ngay", (UNDATED,)),
        order=_one_of(query, "xep", ORDERS),
    )


def _one_of(query: QueryDict, name: str, known: Any) -> str:
    value = text(query, name)
    return value if value in known else ""


def day_from(value: str) -> date | None:
    """A date box sends ISO; people who type into the address write the day first."""
    parts = value.split("/")[::-1] if "/" in value else value.split("-")
    try:
        year, month, day = (int(part) for part in parts)
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def _written(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
