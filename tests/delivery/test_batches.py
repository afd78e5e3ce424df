"""Records for an answer that a reader takes piece by piece."""

import pytest

from news.registry.models import Unit
from portal.delivery.batches import in_batches
from tests.public.scene import make_unit

pytestmark = pytest.mark.django_db


@pytest.fixture
def units() -> list[Unit]:
    return [make_unit(f"Đơn vị số {number}") for number in range(5)]


def test_records_come_in_their_order_some_at_a_time(units: list[Unit]) -> None:
    first, second, third, fourth, fifth = units

    batches = list(in_batches(Unit.objects.order_by("-pk"), 2))

    assert batches == [[fifth, fourth], [third, second], [first]]


def test_what_is_deleted_meanwhile_is_left_out(units: list[Unit]) -> None:
    batches = in_batches(Unit.objects.order_by("pk"), 3)
    next(batches)
    Unit.objects.filter(pk=units[3].pk).delete()

    assert list(batches) == [[units[4]]]


def test_no_records_are_no_batch() -> None:
    assert list(in_batches(Unit.objects.none(), 2)) == []
