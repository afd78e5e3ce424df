"""Emulation movements."""

import factory

from news.registry.models import Movement


class MovementFactory(factory.django.DjangoModelFactory[Movement]):
    """A movement of one province."""

    class Meta:
        model = Movement

    name = factory.Sequence(lambda number: f"Phong trào thử nghiệm số {number}")
    scope = Movement.Scope.SECTOR
