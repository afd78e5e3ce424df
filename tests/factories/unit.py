"""Units, each with the name row that every unit has."""

from typing import Any

import factory

from news.public.selectors.heirs import heirs_of
from news.public.selectors.unit_labels import departures_from
from news.registry.models import SuccessionLink, Unit, UnitKind, UnitName, UnitSuccession


class UnitFactory(factory.django.DjangoModelFactory[Unit]):
    """``UnitFactory(name="Sở X", acronym="SX")``; ``names=[…]`` (dicts of ``UnitName``) for several dated names."""

    class Meta:
        model = Unit
        skip_postgeneration_save = True

    name = factory.Sequence(lambda number: f"Sở Thử nghiệm số {number}")

    @classmethod
    def _create(cls, model_class: type[Unit], *args: Any, **kwargs: Any) -> Unit:
        names = kwargs.pop("names", None)
        short_name, acronym = kwargs.pop("short_name", ""), kwargs.pop("acronym", "")
        unit = super()._create(model_class, *args, **kwargs)
        for row in names or [{"name": unit.name, "short_name": short_name, "acronym": acronym}]:
            UnitName.objects.create(unit=unit, **row)
        unit.refresh_from_db()
        return unit


class UnitKindFactory(factory.django.DjangoModelFactory[UnitKind]):
    """A kind beside the seeded ones."""

    class Meta:
        model = UnitKind

    key = factory.Sequence(lambda number: f"loai_{number}")
    name = factory.Sequence(lambda number: f"Loại {number}")


def merge(
    *predecessors: Unit, into: Unit | None, on: str | None, kind: str = "merge", scope: str = ""
) -> UnitSuccession:
    """One act with a link from each predecessor; the predecessors must say themselves when they ended."""
    act = UnitSuccession.objects.create(kind=kind, effective=on, legal_basis="Nghị quyết thử nghiệm")
    for predecessor in predecessors:
        SuccessionLink.objects.create(succession=act, predecessor=predecessor, successor=into, scope=scope)
    return act


def heirs_today(unit: Unit) -> tuple[Unit, ...]:
    """The units that carry on what ``unit`` did."""
    return tuple(heir.unit for heir in heirs_of(unit, departures_from([unit])))
