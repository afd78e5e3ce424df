"""The award ledger."""

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from news.public.metadata.describing import page_meta
from news.public.metadata.lists import ledger_subject
from news.public.metadata.records import award_subject
from news.public.selectors.award_dossier import award_dossier, award_record
from news.public.selectors.ledger import all_lines, ledger
from news.public.selectors.ledger_query import LedgerQuery
from news.public.views.csv_rows import COMMA, SEMICOLON, csv_rows
from news.public.views.moved import moved
from news.registry.models import AwardRecord


@require_safe
def award_list(request: HttpRequest) -> HttpResponse:
    """``/khen-thuong/``."""
    shown = ledger(request)
    meta = page_meta(ledger_subject(shown, LedgerQuery.of(request.GET)), request)
    return render(request, "pages/ledger.html", {"ledger": shown, "meta": meta, "menu": "awards"})


@require_safe
def award_csv(request: HttpRequest) -> HttpResponseBase:
    """``/khen-thuong.csv``: the same filters, every line, UTF-8 with a mark that spreadsheets understand.

    ``?ngan_cach=cham-phay`` puts semicolons between the cells.
    """
    lines = all_lines(LedgerQuery.of(request.GET))
    separator = SEMICOLON if request.GET.get("ngan_cach") == "cham-phay" else COMMA
    response = StreamingHttpResponse(csv_rows(lines, separator), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="khen-thuong.csv"'
    return response


@require_safe
def award(request: HttpRequest, slug: str) -> HttpResponse:
    """``/khen-thuong/<slug>/``."""
    record = award_record(slug)
    if record is None:
        return moved(AwardRecord, slug)
    dossier = award_dossier(record, request)
    meta = page_meta(award_subject(record, dossier), request)
    context = {"record": record, "dossier": dossier, "meta": meta, "menu": "awards"}
    return render(request, "pages/award.html", context)
