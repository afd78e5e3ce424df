"""``/api/v1/people``."""

from uuid import UUID

from django.db.models import QuerySet
from django.http import HttpRequest, QueryDict
from ninja import Router, Schema

from news.public.api.page import PageSchema, each, page_of
from news.public.api.reference import KeySchema, ReferenceSchema, address_of, edtf, keyed, reference
from news.registry.models import Person, Position
from portal.delivery.query import text

router = Router(tags=["registry"])


class PositionSchema(Schema):
    """A post held for a time; ``unit_name`` is the text of the source where the unit is not on file."""

    title: str
    qualifier: KeySchema | None
    unit_name: str
    unit: ReferenceSchema | None
    valid_from: str | None
    valid_to: str | None

    @classmethod
    def of(cls, position: Position) -> "PositionSchema":
        """From a position with its unit fetched."""
        return cls(
            title=position.title,
            qualifier=keyed(position.qualifier, position.get_qualifier_display()),
            unit_name=position.unit_name,
            unit=reference(position.unit),
            valid_from=edtf(position.valid_from),
            valid_to=edtf(position.valid_to),
        )


class PersonSchema(Schema):
    """A person in public roles: name and posts, nothing private."""

    id: UUID
    name: str
    honorific: str
    url: str
    positions: list[PositionSchema]

    @classmethod
    def of(cls, person: Person) -> "PersonSchema":
        """From a person with positions fetched."""
        return cls(
            id=person.uuid,
            name=person.full_name,
            honorific=person.honorific,
            url=address_of(person),
            positions=[PositionSchema.of(position) for position in person.positions.all()],
        )


@router.get("/people", response=PageSchema[PersonSchema], summary="Nhân sự")
def people(
    request: HttpRequest, q: str = "", don_vi: str = "", page: str = "", page_size: str = ""
) -> PageSchema[PersonSchema]:
    """People by given name, as the Vietnamese alphabet has it; ``don_vi`` is the slug of a unit with their post."""
    return page_of(
        PageSchema[PersonSchema], _asked_for(request.GET).order_by("sort_key", "pk"), request, each(PersonSchema.of)
    )


def _asked_for(query: QueryDict) -> "QuerySet[Person]":
    found = Person.objects.matching(text(query, "q")).with_positions()
    unit = text(query, "don_vi")
    return found.filter(pk__in=Position.objects.filter(unit__slug=unit).values("person")) if unit else found
