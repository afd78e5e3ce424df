"""Who carries on what a unit did that is no more."""

from itertools import pairwise

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from news.public.selectors.lineage import departures_below
from news.registry.models import Unit
from tests.factories.unit import UnitFactory, heirs_today, merge
from tests.public.scene import make_award, make_decision

pytestmark = pytest.mark.django_db
PLACES = ("/khen-thuong/", "/khen-thuong.csv", "/don-vi/", "/api/v1/units", "/api/v1/awards")


def ended(name: str, day: str = "2025-06-30") -> Unit:
    """A unit that is no more."""
    return UnitFactory(name=name, dissolved=day)


def chain_of_four(number: int) -> Unit:
    """The first of three units that passed one into the other, and the last into one that lives."""
    units = [
        *(ended(f"Ban {number} đời {place}", f"20{place}5-06-30") for place in range(3)),
        UnitFactory(name=f"Ban {number} nay"),
    ]
    for place, (before, after) in enumerate(pairwise(units)):
        merge(before, into=after, on=f"20{place}5-07-01")
    return units[0]


def test_a_unit_that_ended_is_carried_on_by_its_heir() -> None:
    old, new = ended("Ban Hồ Cũ"), UnitFactory(name="Ban Hồ Mới")
    merge(old, into=new, on="2025-07-01")

    assert heirs_today(old) == (new,)


def test_a_living_unit_has_no_heir_even_after_giving_a_part_away() -> None:
    giver, taker = UnitFactory(), UnitFactory()
    merge(giver, into=taker, on="2024-01-01", kind="transfer", scope="Hai phòng")

    assert heirs_today(giver) == ()


def test_successors_are_followed_through_several_mergers() -> None:
    first, second, third = ended("Sở A", "2025-02-28"), ended("Sở B"), UnitFactory(name="Sở C")
    merge(first, into=second, on="2025-03-01")
    merge(second, into=third, on="2025-07-01")

    assert heirs_today(first) == (third,)


def test_a_circle_of_records_does_not_hang() -> None:
    one, two = ended("Sở Vòng Một"), ended("Sở Vòng Hai")
    merge(one, into=two, on="2025-07-01")
    merge(two, into=one, on="2025-07-01")

    assert heirs_today(one) == (two,)


def test_an_act_of_the_future_has_no_effect_yet() -> None:
    unit, heir = ended("Ban Còn Lại"), UnitFactory()
    merge(unit, into=heir, on="2099-01-01")

    assert heirs_today(unit) == ()


def test_parts_that_went_different_ways_have_heirs_of_their_own() -> None:
    board = ended("Ban Hai Khu", "2025-11-27")
    north, south = UnitFactory(name="Ban Khu Bắc"), UnitFactory(name="Ban Khu Nam")
    merge(board, into=north, on="2025-08-18", kind="transfer", scope="Các khu phía bắc")
    merge(board, into=south, on="2025-11-28", kind="rename")

    assert heirs_today(board) == (north, south)


def test_a_dissolved_unit_has_nobody_after_it() -> None:
    unit = ended("Quỹ Đã Đóng")
    merge(unit, into=None, on="2025-07-01", kind="dissolve")

    assert heirs_today(unit) == ()


def test_many_units_of_long_descent_cost_no_more_questions_than_one(client: Client) -> None:
    def questions() -> dict[str, int]:
        found = {}
        for place in PLACES:
            with CaptureQueriesContext(connection) as queries:
                response = client.get(place)
                content = b"".join(response.streaming_content) if response.streaming else response.content
            assert "Ban 0 nay" in content.decode() or place == "/api/v1/awards"
            found[place] = len(queries)
        return found

    make_award(2004, unit=chain_of_four(0))
    questions()
    one = questions()
    for number in range(1, 12):
        make_award(2004, unit=chain_of_four(number))

    assert questions() == one


def test_the_issuer_of_a_document_is_followed_to_the_present(client: Client) -> None:
    document = make_decision()
    document.issuer = chain_of_four(0)
    document.save()

    assert "nay là Ban 0 nay" in client.get(document.get_absolute_url()).content.decode()


def test_any_number_of_units_is_asked_for_at_once() -> None:
    first = chain_of_four(0)

    known = departures_below([first.pk, *range(100_000, 100_900)])

    assert len(known[first.pk]) == 1
    assert sum(map(len, known.values())) == 3
