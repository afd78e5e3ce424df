"""The list of all articles: ``/quan-tri/bai-viet/``."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from news.desk.actions.table import HAND_OVER
from news.desk.listing.asked import Asked, asked_by
from news.desk.listing.bounded import BoundedCount, count_up_to
from news.desk.listing.chips import chips_for
from news.desk.listing.choices import choices_for, editors
from news.desk.listing.found import found_for
from news.desk.listing.line import ListLine, line_of
from news.desk.listing.nearest import ways_out
from news.desk.listing.rows import for_rows, rows_of
from news.desk.listing.screen import screen_title
from news.desk.listing.selection import BULK_ACTIONS
from news.desk.listing.tabs import tabs_for
from news.desk.roles import only_contributes
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import page_number

SIZE = 25
COUNTED = 2_000


@dataclass(frozen=True, slots=True)
class Results:
    """One page of lines; ``total`` is counted to two thousand, for nobody leafs further."""

    page: PageOf[Any]
    lines: list[ListLine]
    total: BoundedCount


def articles(request: HttpRequest) -> HttpResponse:
    """The list with its tabs and filters; an address that cannot be understood asks for everything."""
    asked, reader = asked_by(request.GET), request.user
    results = _results(asked, request)
    choices = choices_for(asked, alone=only_contributes(reader))
    chips = chips_for(asked, choices)
    open_keys = frozenset().union(*(line.bulk_keys for line in results.lines))
    context = {
        "asked": asked,
        "results": results,
        "tabs": tabs_for(reader, asked),
        "choices": choices,
        "chips": chips,
        "bulk": {key: bulk for key, bulk in BULK_ACTIONS.items() if bulk.action.key in open_keys},
        "holders": editors() if HAND_OVER.key in open_keys else (),
        "ways_out": [] if results.lines else ways_out(asked, chips, reader),
        **screen_title(_("Bài viết"), "doc-full"),
    }
    return render(request, "admin/desk/articles.html", context)


def _results(asked: Asked, request: HttpRequest) -> Results:
    found = found_for(asked, request.user)
    total = count_up_to(found, COUNTED)
    page = paginate(for_rows(found), page_number(request), SIZE, request.GET, total=total.number)
    now = timezone.now()
    return Results(page, [line_of(row, request.user, now) for row in rows_of(page.items, request.user)], total)
