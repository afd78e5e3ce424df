"""Blocs with members and terms."""

from typing import Any

import factory

from news.registry.models import Bloc, BlocMembership, BlocName, BlocTerm, Person, Unit


class BlocFactory(factory.django.DjangoModelFactory[Bloc]):
    """``BlocFactory(name="Khối thi đua số 1", members=[unit, …])``; members belong to it without known dates."""

    class Meta:
        model = Bloc

    name = factory.Sequence(lambda number: f"Khối thi đua thử nghiệm số {number}")
    kind = Bloc.Kind.BLOC

    @classmethod
    def _create(cls, model_class: type[Bloc], *args: Any, **kwargs: Any) -> Bloc:
        members = kwargs.pop("members", ())
        bloc = super()._create(model_class, *args, **kwargs)
        BlocName.objects.create(bloc=bloc, name=bloc.name)
        for place, unit in enumerate(members):
            BlocMembership.objects.create(bloc=bloc, unit=unit, sort_order=place)
        bloc.refresh_from_db()
        return bloc


def term(bloc: Bloc, year: int, holder: Unit | Person, role: str = "leader") -> BlocTerm:
    """The office of a year, held by a unit or by a person."""
    field = "unit" if isinstance(holder, Unit) else "person"
    return BlocTerm.objects.create(bloc=bloc, year=year, role=role, **{field: holder})
