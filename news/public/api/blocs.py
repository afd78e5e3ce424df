"""``/api/v1/blocs``."""

from django.db.models import QuerySet
from django.http import HttpRequest, QueryDict
from django.utils.timezone import localdate
from ninja import Router

from news.public.api.bloc_schema import BlocSchema
from news.public.api.page import PageSchema, each, page_of
from news.registry.models import Bloc, BlocMembership
from portal.delivery.query import number, text

FIRST_YEAR, LAST_YEAR = 1945, 2200
router = Router(tags=["registry"])


@router.get("/blocs", response=PageSchema[BlocSchema], summary="Khối, cụm thi đua")
def blocs(
    request: HttpRequest,
    q: str = "",
    loai: str = "",
    cap: str = "",
    don_vi: str = "",
    nam: str = "",
    page: str = "",
    page_size: str = "",
) -> PageSchema[BlocSchema]:
    """Blocs with members and officers of the year ``nam``, this year's when left out.

    ``loai`` is ``khoi`` or ``cum``, ``cap`` the level, ``don_vi`` the slug of a unit that was a member at any time.
    """
    year = number(request.GET, "nam", FIRST_YEAR, LAST_YEAR) or localdate().year
    found = _asked_for(request.GET).select_related("province").order_by("sort_key", "pk")
    return page_of(PageSchema[BlocSchema], found, request, each(lambda bloc: BlocSchema.of(bloc, year)))


def _asked_for(query: QueryDict) -> "QuerySet[Bloc]":
    found: QuerySet[Bloc] = Bloc.objects.with_members_and_terms().matching(text(query, "q"))
    if (kind := text(query, "loai")) in Bloc.Kind.values:
        found = found.filter(kind=kind)
    if (level := text(query, "cap")) in Bloc.Level.values and level:
        found = found.filter(level=level)
    if unit := text(query, "don_vi"):
        found = found.filter(pk__in=BlocMembership.objects.filter(unit__slug=unit).values("bloc"))
    return found
