"""The report on visits in the administration."""

import csv

from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from home.counters.report import PERIODS, USUAL_PERIOD, VisitReport, report_rows, visit_report
from portal.delivery.query import number
from portal.delivery.safe_cell import BYTE_ORDER_MARK, safe_cell

RIGHT = "home.view_dayvisits"


@require_safe
@permission_required(RIGHT, raise_exception=True)
def visits(request: HttpRequest) -> HttpResponse:
    """``/quan-tri/bao-cao/luot-xem/?so-ngay=30``; with ``&tep=csv`` the same as a file."""
    asked = number(request.GET, "so-ngay") or USUAL_PERIOD
    report = visit_report(asked if asked in PERIODS else USUAL_PERIOD)
    if request.GET.get("tep") == "csv":
        return _file(report)
    context = {
        "report": report,
        "periods": PERIODS,
        "header_title": _("Lượt xem"),
        "header_icon": "view",
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Trang đầu")},
            {"url": "", "label": _("Lượt xem")},
        ],
    }
    return render(request, "admin/home/visits.html", context)


def _file(report: VisitReport) -> HttpResponse:
    response = HttpResponse(BYTE_ORDER_MARK, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="luot-xem-{report.period}-ngay.csv"'
    writer = csv.writer(response)
    writer.writerow([_("Bài"), _("Ngày"), _("Lượt xem"), _("Địa chỉ")])
    writer.writerows(
        [safe_cell(cell) if isinstance(cell, str) else cell for cell in row] for row in report_rows(report)
    )
    return response
