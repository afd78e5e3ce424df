"""What follows a unit when it ends."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from news.registry.models import SuccessionLink, Unit
from tests.factories.unit import UnitFactory, merge

pytestmark = pytest.mark.django_db


def ended(name: str, day: str = "2025-06-30") -> Unit:
    return UnitFactory(name=name, dissolved=day)


def test_an_ended_unit_bears_its_name_which_holds_no_more() -> None:
    old, new = ended("Ban Hồ Cũ"), UnitFactory(name="Ban Hồ Mới")
    merge(old, into=new, on="2025-07-01")

    shown = old.name_on(date(2019, 1, 1))

    assert (shown.name, shown.is_current) == ("Ban Hồ Cũ", False)


def test_a_unit_that_gave_a_part_away_lives_on_under_its_name() -> None:
    giver, taker = UnitFactory(), UnitFactory()
    merge(giver, into=taker, on="2024-01-01", kind="transfer", scope="Hai phòng")

    assert giver.name_on().is_current


def test_parts_of_a_unit_may_go_different_ways_on_different_days() -> None:
    board = ended("Ban Hai Khu", "2025-11-27")
    north, south = UnitFactory(name="Ban Khu Bắc"), UnitFactory(name="Ban Khu Nam")
    merge(board, into=north, on="2025-08-18", kind="transfer", scope="Các khu phía bắc")
    merge(board, into=south, on="2025-11-28", kind="rename")

    assert [link.is_partial for link in SuccessionLink.objects.out_of(board)] == [True, False]


def test_several_units_may_pass_into_several() -> None:
    one, two = ended("Sở Một"), ended("Sở Hai")
    left, right = UnitFactory(name="Sở Trái"), UnitFactory(name="Sở Phải")
    act = merge(one, two, into=left, on="2025-07-01")
    SuccessionLink.objects.create(succession=act, predecessor=two, successor=right, scope="Một phần")

    assert act.predecessors() == [one, two]
    assert act.successors() == [left, right]
    assert [link.predecessor for link in SuccessionLink.objects.into(left)] == [one, two]


def test_a_dissolved_unit_bears_its_name_no_more() -> None:
    unit = ended("Quỹ Đã Đóng")
    merge(unit, into=None, on="2025-07-01", kind="dissolve")

    assert not unit.name_on().is_current


def test_a_unit_cannot_succeed_itself() -> None:
    unit = ended("Sở Một Mình")

    with pytest.raises(IntegrityError), transaction.atomic():
        merge(unit, into=unit, on="2025-07-01")


def test_a_unit_with_a_past_cannot_be_deleted() -> None:
    old, new = ended("Sở Trước"), UnitFactory(name="Sở Sau")
    merge(old, into=new, on="2025-07-01")

    for unit in (old, new):
        with pytest.raises(ProtectedError):
            unit.delete()
