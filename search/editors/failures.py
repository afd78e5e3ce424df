"""Documents that an index could not take, for a person to try again or to give up."""

from dataclasses import dataclass
from typing import Any, Final

from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.models import Page

from search.documents.kinds import ARTICLE, KIND_LABELS
from search.models import IndexFailure
from search.outbox.failures import give_up, try_again

RIGHT: Final = "search.change_indexfailure"
_SHOWN: Final = 200
_LONGEST_ID: Final = 18


@dataclass(frozen=True, slots=True)
class FailedDocument:
    """A row of the list: what it is, by its name where it has one, and where it is edited."""

    failure: IndexFailure
    label: str
    address: str


@permission_required(RIGHT, login_url="wagtailadmin_login")
@require_http_methods(["GET", "POST"])
def failures(request: HttpRequest) -> HttpResponse:
    """The list; ``action`` is ``retry`` or ``drop``, ``failure`` one row, without it all rows."""
    if request.method == "POST":
        _act(request)
        return redirect("search_failures")
    rows = list(IndexFailure.objects.order_by("-failed_at")[:_SHOWN])
    context = {
        "failed": _described(rows),
        "header_title": _("Chưa vào được chỉ mục tìm kiếm"),
        "header_icon": "warning",
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Trang đầu")},
            {"url": "", "label": _("Chưa vào được chỉ mục tìm kiếm")},
        ],
    }
    return render(request, "admin/search/failures.html", context)


def _act(request: HttpRequest) -> None:
    chosen = IndexFailure.objects.all()
    number = request.POST.get("failure", "")
    if number:
        chosen = chosen.filter(pk__in=[int(number)] if number.isdecimal() and len(number) < _LONGEST_ID else [])
    if request.POST.get("action") == "retry":
        _tell(request, try_again(chosen), retried=True)
    elif request.POST.get("action") == "drop":
        _tell(request, give_up(chosen), retried=False)


def _tell(request: HttpRequest, number: int, *, retried: bool) -> None:
    if retried:
        text = ngettext("Sẽ thử lại %(number)d tài liệu.", "Sẽ thử lại %(number)d tài liệu.", number)
    else:
        text = ngettext("Đã bỏ %(number)d tài liệu.", "Đã bỏ %(number)d tài liệu.", number)
    messages.success(request, text % {"number": number})


def _described(rows: list[IndexFailure]) -> list[FailedDocument]:
    ids = [_number(row) for row in rows if _noun(row) == ARTICLE]
    titles: dict[int, Any] = dict(Page.objects.filter(pk__in=ids).values_list("pk", "draft_title"))
    return [_describe(row, titles) for row in rows]


def _describe(row: IndexFailure, titles: dict[int, Any]) -> FailedDocument:
    number = _number(row)
    if _noun(row) != ARTICLE:
        return FailedDocument(row, f"{KIND_LABELS.get(_noun(row), _noun(row))} {number}", "")
    if number not in titles:
        return FailedDocument(row, f"{_('Bài')} {number}", "")
    return FailedDocument(row, titles[number], reverse("wagtailadmin_pages:edit", args=[number]))


def _noun(row: IndexFailure) -> str:
    return row.key.partition(":")[0]


def _number(row: IndexFailure) -> int:
    return int(row.key.partition(":")[2])
