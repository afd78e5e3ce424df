"""``/api/v1/awards``."""

from django.db.models import QuerySet
from django.http import HttpRequest, QueryDict
from ninja import Router

from news.public.api.award_schema import AwardSchema
from news.public.api.page import PageSchema, each, page_of
from news.public.selectors.ledger_query import LedgerQuery
from news.registry.models import AwardRecord, AwardStatus
from portal.delivery.query import text

router = Router(tags=["registry"])


@router.get("/awards", response=PageSchema[AwardSchema], summary="Khen thưởng")
def awards(
    request: HttpRequest,
    q: str = "",
    don_vi: str = "",
    khoi: str = "",
    hinh_thuc: str = "",
    trang_thai: str = "",
    nam: str = "",
    page: str = "",
    page_size: str = "",
) -> PageSchema[AwardSchema]:
    """The ledger under the filters of ``/khen-thuong/``, the newest first; nominations are marked as such.

    ``trang_thai`` takes a ``status`` (``nominated``, ``granted`` …) or a key of ``ledger_status``.
    """
    found = _asked_for(request.GET).select_related("form", "unit", "person", "decision")
    return page_of(PageSchema[AwardSchema], found.prefetch_related("unit__names"), request, each(AwardSchema.of))


def _asked_for(query: QueryDict) -> "QuerySet[AwardRecord]":
    wanted = LedgerQuery.of(query)
    found = wanted.records()
    finer = text(query, "trang_thai")
    return found.filter(status=finer) if finer in AwardStatus.values else found
