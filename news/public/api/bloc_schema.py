"""Blocs as JSON."""

from uuid import UUID

from ninja import Schema

from news.public.api.reference import KeySchema, ReferenceSchema, address_of, edtf, keyed
from news.registry.models import Bloc, BlocTerm


class BlocSchema(Schema):
    """A bloc or cluster with its members and officers in ``year``."""

    id: UUID
    name: str
    url: str
    kind: KeySchema | None
    level: KeySchema | None
    province: KeySchema | None
    established: str | None
    dissolved: str | None
    year: int
    leader: ReferenceSchema | None
    deputies: list[ReferenceSchema]
    members: list[ReferenceSchema]

    @classmethod
    def of(cls, bloc: Bloc, year: int) -> "BlocSchema":
        """From a bloc fetched with members and terms."""
        leader = bloc.leader_in(year)
        return cls(
            id=bloc.uuid,
            name=bloc.name,
            url=address_of(bloc),
            kind=keyed(bloc.kind, bloc.get_kind_display()),
            level=keyed(bloc.level, bloc.get_level_display()),
            province=keyed(bloc.province.key, bloc.province.full_name) if bloc.province else None,
            established=edtf(bloc.established),
            dissolved=edtf(bloc.dissolved),
            year=year,
            leader=_holder(leader) if leader else None,
            deputies=[holder for term in bloc.deputies_in(year) if (holder := _holder(term))],
            members=[ReferenceSchema.of(unit) for unit in bloc.members_in(year)],
        )


def _holder(term: BlocTerm) -> ReferenceSchema | None:
    return ReferenceSchema.of(term.holder) if term.holder else None
