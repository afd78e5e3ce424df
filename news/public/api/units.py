"""``/api/v1/units``."""

from collections.abc import Sequence
from uuid import UUID

from django.db.models import Q, QuerySet
from django.http import HttpRequest, QueryDict
from ninja import Router, Schema

from news.public.api.page import PageSchema, page_of
from news.public.api.reference import KeySchema, ReferenceSchema, address_of, edtf, keyed, reference
from news.public.selectors.heirs import Departures, heirs_of
from news.public.selectors.unit_labels import departures_from
from news.registry.models import BlocMembership, Unit
from portal.delivery.query import number, text

FIRST_YEAR, LAST_YEAR = 1945, 2200
router = Router(tags=["registry"])


class UnitNameSchema(Schema):
    """A name for a time; both bounds are included, None where open or unknown."""

    name: str
    short_name: str
    acronym: str
    valid_from: str | None
    valid_to: str | None


class UnitSchema(Schema):
    """One legal life of an organisation; ``successors`` carry on today what it did."""

    id: UUID
    name: str
    url: str
    kind: KeySchema | None
    province: KeySchema | None
    parent: ReferenceSchema | None
    established: str | None
    dissolved: str | None
    active: bool
    names: list[UnitNameSchema]
    successors: list[ReferenceSchema]

    @classmethod
    def of(cls, unit: Unit, known: Departures) -> "UnitSchema":
        """From a unit with its names fetched; ``known`` holds what became of it."""
        return cls(
            id=unit.uuid,
            name=unit.name,
            url=address_of(unit),
            kind=keyed(unit.kind.key, unit.kind.name) if unit.kind else None,
            province=keyed(unit.province.key, unit.province.full_name) if unit.province else None,
            parent=reference(unit.parent),
            established=edtf(unit.established),
            dissolved=edtf(unit.dissolved),
            active=unit.is_active,
            names=_names(unit),
            successors=[
                ReferenceSchema.of(heir) for heir in dict.fromkeys(heir.unit for heir in heirs_of(unit, known))
            ],
        )


@router.get("/units", response=PageSchema[UnitSchema], summary="Đơn vị")
def units(
    request: HttpRequest,
    q: str = "",
    loai: str = "",
    tinh: str = "",
    khoi: str = "",
    nam: str = "",
    page: str = "",
    page_size: str = "",
) -> PageSchema[UnitSchema]:
    """Units in the order of the Vietnamese alphabet; ``q`` finds former names too.

    ``nam`` keeps those that existed in the year, ``khoi`` the members of a bloc, past and present.
    """
    found = _asked_for(request.GET).select_related("kind", "province", "parent").order_by("sort_key", "pk")
    return page_of(PageSchema[UnitSchema], found.prefetch_related("names"), request, _rows)


def _rows(units: Sequence[Unit]) -> list[UnitSchema]:
    known = departures_from(units)
    return [UnitSchema.of(unit, known) for unit in units]


def _asked_for(query: QueryDict) -> "QuerySet[Unit]":
    found: QuerySet[Unit] = Unit.objects.matching(text(query, "q"))
    if kind := text(query, "loai"):
        found = found.filter(kind__key=kind)
    if province := text(query, "tinh"):
        found = found.filter(province__key=province)
    if bloc := text(query, "khoi"):
        found = found.filter(pk__in=BlocMembership.objects.filter(bloc__slug=bloc).values("unit"))
    year = number(query, "nam", FIRST_YEAR, LAST_YEAR)
    return found.filter(_existing_in(year)) if year else found


def _existing_in(year: int) -> Q:
    begun = Q(established_day__isnull=True) | Q(established_day__year__lte=year)
    return begun & (Q(dissolved_day__isnull=True) | Q(dissolved_day__year__gte=year))


def _names(unit: Unit) -> list[UnitNameSchema]:
    return [
        UnitNameSchema(
            name=row.name,
            short_name=row.short_name,
            acronym=row.acronym,
            valid_from=edtf(row.valid_from),
            valid_to=edtf(row.valid_to),
        )
        for row in unit.names.all()
    ]
