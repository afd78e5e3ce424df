"""People and their posts."""

import factory

from news.registry.models import Person, Position
from tests.factories.unit import UnitFactory


class PersonFactory(factory.django.DjangoModelFactory[Person]):
    """A person without posts."""

    class Meta:
        model = Person

    full_name = factory.Sequence(lambda number: f"Nguyễn Thử {number}")


class PositionFactory(factory.django.DjangoModelFactory[Position]):
    """A post at a unit of its own."""

    class Meta:
        model = Position

    person = factory.SubFactory(PersonFactory)
    unit = factory.SubFactory(UnitFactory)
    title = "Giám đốc"
