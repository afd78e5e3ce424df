"""Blocs and clusters with their members, and who led them year by year."""

from collections.abc import Sequence

from home.archive.cast import FIRST_YEAR, LAST_YEAR
from home.archive.chance import Chance
from home.archive.wording import Wording
from news.registry.models import Bloc, BlocMembership, BlocName, BlocTerm, Province, Unit
from portal.vietnamese.fold import fold_key
from portal.vietnamese.slug import slugify

_MEMBERS = (6, 14)


def make_blocs(
    wording: Wording, provinces: list[Province], units: Sequence[Unit], chance: Chance, number: int
) -> tuple[list[Bloc], dict[int, list[Unit]]]:
    """The blocs, and the members of each by the bloc's primary key."""
    blocs = [_bloc(place, wording, provinces, chance) for place in range(number)]
    names = [BlocName(name=bloc.name, name_key=fold_key(bloc.name)[:300]) for bloc in blocs]
    for bloc, name in zip(blocs, names, strict=True):
        bloc.derive_name_columns([name])
    Bloc.objects.bulk_create(blocs, batch_size=200)
    for bloc, name in zip(blocs, names, strict=True):
        name.bloc = bloc
    BlocName.objects.bulk_create(names, batch_size=200)
    members = {bloc.pk: chance.some_of(units, chance.number(*_MEMBERS)) for bloc in blocs}
    _file_members(blocs, members)
    _file_terms(blocs, members, chance)
    return blocs, members


def _bloc(place: int, wording: Wording, provinces: list[Province], chance: Chance) -> Bloc:
    fields = wording["bloc_field"]
    province = provinces[place // len(fields) % len(provinces)]
    series = place // (len(fields) * len(provinces))
    name = f"Khối thi đua {fields[place % len(fields)]} tỉnh {province.name}"
    if series:
        name = f"Cụm thi đua số {series} {fields[place % len(fields)]} tỉnh {province.name}"
    kind = Bloc.Kind.CLUSTER if series else Bloc.Kind.BLOC
    return Bloc(
        uuid=chance.uuid(), slug=slugify(name, 100), name=name, kind=kind, level=Bloc.Level.PROVINCE, province=province
    )


def _file_members(blocs: Sequence[Bloc], members: dict[int, list[Unit]]) -> None:
    rows = [
        BlocMembership(bloc=bloc, unit=unit, sort_order=place, valid_from=str(FIRST_YEAR))
        for bloc in blocs
        for place, unit in enumerate(members[bloc.pk])
    ]
    BlocMembership.objects.bulk_create(rows, batch_size=200)


def _file_terms(blocs: Sequence[Bloc], members: dict[int, list[Unit]], chance: Chance) -> None:
    rows = []
    for bloc in blocs:
        for year in range(FIRST_YEAR, LAST_YEAR + 1):
            leader, deputy = chance.some_of(members[bloc.pk], 2)
            rows.append(BlocTerm(bloc=bloc, year=year, role=BlocTerm.Role.LEADER, unit=leader))
            rows.append(BlocTerm(bloc=bloc, year=year, role=BlocTerm.Role.DEPUTY, unit=deputy))
    BlocTerm.objects.bulk_create(rows, batch_size=200)
