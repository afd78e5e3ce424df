"""What follows a unit when it ends."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from pytest_django import DjangoAssertNumQueries

from news.registry.models import SuccessionLink, Unit
from tests.factories.unit import UnitFactory, merge

pytestmark = pytest.mark.django_db


def ended(name: str, day: str = "2025-06-30") -> Unit:
    return UnitFactory(name=name, dissolved=day)


def test_an_ended_unit_is_shown_with_todays_successor() -> None:
    old, new = ended("Ban Hồ Cũ"), UnitFactory(name="Ban Hồ Mới")
    merge(old, into=new, on="2025-07-01")

    shown = old.name_on(date(2019, 1, 1))

    assert (shown.name, shown.is_current, old.successors_today()) == ("Ban Hồ Cũ", False, (new,))


def test_a_living_unit_has_no_successor_even_after_giving_a_part_away() -> None:
    giver, taker = UnitFactory(), UnitFactory()
    merge(giver, into=taker, on="2024-01-01", kind="transfer", scope="Hai phòng")

    assert giver.successors_today() == ()
    assert giver.name_on().is_current


def test_successors_are_followed_through_several_mergers() -> None:
    first, second, third = ended("Sở A", "2025-02-28"), ended("Sở B"), UnitFactory(name="Sở C")
    merge(first, into=second, on="2025-03-01")
    merge(second, into=third, on="2025-07-01")

    assert first.successors_today() == (third,)


def test_parts_of_a_unit_may_go_different_ways_on_different_days() -> None:
    board = ended("Ban Hai Khu", "2025-11-27")
    north, south = UnitFactory(name="Ban Khu Bắc"), UnitFactory(name="Ban Khu Nam")
    merge(board, into=north, on="2025-08-18", kind="transfer", scope="Các khu phía bắc")
    merge(board, into=south, on="2025-11-28", kind="rename")

    assert board.successors_today() == (north, south)
    assert [link.is_partial for link in SuccessionLink.objects.out_of(board)] == [True, False]


def test_several_units_may_pass_into_several() -> None:
    one, two = ended("Sở Một"), ended("Sở Hai")
    left, right = UnitFactory(name="Sở Trái"), UnitFactory(name="Sở Phải")
    act = merge(one, two, into=left, on="2025-07-01")
    SuccessionLink.objects.create(succession=act, predecessor=two, successor=right, scope="Một phần")

    assert act.predecessors() == [one, two]
    assert act.successors() == [left, right]
    assert set(two.successors_today()) == {left, right}
    assert [link.predecessor for link in SuccessionLink.objects.into(left)] == [one, two]


def test_a_dissolved_unit_has_nobody_after_it() -> None:
    unit = ended("Quỹ Đã Đóng")
    merge(unit, into=None, on="2025-07-01", kind="dissolve")

    assert unit.successors_today() == ()
    assert not unit.name_on().is_current


def test_an_act_of_the_future_has_no_effect_yet() -> None:
    unit, heir = ended("Ban Còn Lại"), UnitFactory()
    merge(unit, into=heir, on="2099-01-01")

    assert unit.successors_today() == ()


def test_a_circle_of_records_does_not_hang() -> None:
    one, two = ended("Sở Vòng Một"), ended("Sở Vòng Hai")
    merge(one, into=two, on="2025-07-01")
    merge(two, into=one, on="2025-07-01")

    assert one.successors_today() == (two,)


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


@pytest.mark.parametrize("count", [2, 12])
def test_names_of_any_number_of_units_cost_the_same_queries(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(count):
        first, second, third = ended(f"A{number}", "2025-02-28"), ended(f"B{number}"), UnitFactory(name=f"C{number}")
        merge(first, into=second, on="2025-03-01")
        merge(second, into=third, on="2025-07-01")

    with django_assert_num_queries(4):
        units = Unit.objects.filter(name__startswith="A").with_names()
        heirs = {heir.name for unit in units for heir in unit.successors_today()}

    assert heirs == {f"C{number}" for number in range(count)}
