"""The reports by address."""

from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponseBase

from search.reports.base import SearchReport
from search.reports.choices import ChosenReport, LowChoiceReport
from search.reports.searches import FrequentReport, MonthlyReport, NothingFoundReport

REPORTS: Final[tuple[type[SearchReport], ...]] = (
    NothingFoundReport,
    FrequentReport,
    ChosenReport,
    LowChoiceReport,
    MonthlyReport,
)


def report(request: HttpRequest, slug: str, results_only: bool = False) -> HttpResponseBase:
    """The report of this name, as a screen, a table or a file."""
    found = next((of_name for of_name in REPORTS if of_name.slug == slug), None)
    if found is None:
        raise Http404
    view: Any = found.as_view(others=REPORTS, results_only=results_only)
    response: HttpResponseBase = view(request)
    return response
