"""From one month of events to the next."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from news.public.selectors.event_query import FIRST_YEAR, LAST_YEAR, EventQuery


@dataclass(frozen=True, slots=True)
class MonthTurn:
    """A neighbouring month and its address."""

    text: str
    url: str


def turn_to(query: EventQuery, year: int, month: int, step: int) -> MonthTurn | None:
    """The month ``step`` months away, with the same filters; None beyond the years that addresses know."""
    months = year * 12 + month - 1 + step
    other_year, other_month = months // 12, months % 12 + 1
    if not FIRST_YEAR <= other_year <= LAST_YEAR:
        return None
    text = _("Tháng %(thang)s/%(nam)s") % {"thang": other_month, "nam": other_year}
    return MonthTurn(text, f"?{query.address(other_year, other_month).urlencode()}")
