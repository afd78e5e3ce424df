"""Blocs and people of a file matched with the registry."""

from typing import Any

import pytest

from news.registry.models import Bloc, Person, Unit
from portal.vietnamese.partial_date import PartialDate
from tests.factories.bloc import BlocFactory
from tests.factories.person import PersonFactory, PositionFactory
from tests.factories.unit import UnitFactory
from tests.registry.outcomes import outcomes

pytestmark = pytest.mark.django_db

Load = Any


def test_members_and_leaders_are_found_by_short_names_within_the_province(load: Load) -> None:
    for province in ("Cao Bằng", "Sơn La"):
        load(units=[{"name": f"Sở Đê điều {province}", "short_name": "Sở Đê điều", "province": province}])

    load(
        blocs=[
            {
                "name": "Khối Đê",
                "province": "Sơn La",
                "members": [{"unit": "Sở Đê điều"}],
                "terms": [{"year": 2023, "leader": "Sở Đê điều", "deputies": []}],
            }
        ]
    )

    bloc = Bloc.objects.get()
    assert [unit.name for unit in bloc.members_in(2023)] == ["Sở Đê điều Sơn La"]
    assert bloc.leader_in(2023).holder.name == "Sở Đê điều Sơn La"


def test_unknown_members_and_leaders_are_told_and_not_made_up(load: Load) -> None:
    report = load(
        blocs=[{"name": "Khối X", "members": [{"unit": "Sở Lạ"}], "terms": [{"year": 2020, "leader": "Ông Lạ"}]}]
    )

    assert outcomes(report) == ["created"]
    assert len(report.rows[0].reasons) == 2
    assert not Unit.objects.exists()
    assert not Person.objects.exists()


def test_another_leader_of_the_same_year_is_doubted(load: Load) -> None:
    first, second = UnitFactory(name="Sở Một"), UnitFactory(name="Sở Hai")
    load(blocs=[{"name": "Khối X", "terms": [{"year": 2020, "leader": "Sở Một"}]}])

    report = load(blocs=[{"name": "Khối X", "terms": [{"year": 2020, "leader": "Sở Hai"}]}])

    assert Bloc.objects.get().leader_in(2020).holder == first
    assert second.bloc_terms.count() == 0
    assert "Trưởng khối khác" in report.rows[0].reasons[0]


@pytest.mark.parametrize("field", [{"kind": "nhóm"}, {"level": "vũ trụ"}, {"terms": [{"year": "nay"}]}, {"members": 3}])
def test_a_bloc_that_makes_no_sense_is_doubtful(load: Load, field: dict[str, Any]) -> None:
    report = load(blocs=[{"name": "Khối X", **field}])

    assert outcomes(report) == ["doubtful"]
    assert not Bloc.objects.exists()


def test_two_blocs_of_one_name_need_a_province(load: Load) -> None:
    for _ in range(2):
        BlocFactory(name="Khối Kinh tế")

    assert outcomes(load(blocs=[{"name": "Khối Kinh tế"}])) == ["doubtful"]


def test_a_person_with_a_shared_post_is_the_same_and_gains_the_others(load: Load) -> None:
    post = PositionFactory(person__full_name="Vũ Thị Mơ", unit=UnitFactory(name="Sở A"), title="Giám đốc")

    report = load(
        people=[
            {
                "name": "Vũ Thị Mơ",
                "positions": [
                    {"title": "giám đốc", "unit": "Sở A", "from": "2021"},
                    {"title": "Phó Giám đốc", "unit": "Sở A", "to": "2020"},
                ],
            }
        ]
    )

    assert outcomes(report) == ["updated"]
    post.refresh_from_db()
    assert post.valid_from == PartialDate("2021")
    assert Person.objects.get().positions.count() == 2


def test_a_namesake_in_another_post_is_doubtful_not_merged(load: Load) -> None:
    PositionFactory(person__full_name="Vũ Thị Mơ")

    report = load(people=[{"name": "Vũ Thị Mơ", "positions": [{"title": "Kế toán", "unit": "Sở B"}]}])

    assert outcomes(report) == ["doubtful"]
    assert Person.objects.count() == 1


def test_a_distinction_files_a_namesake(load: Load) -> None:
    PersonFactory(full_name="Vũ Thị Mơ", distinction="Sở A")

    content = {"people": [{"name": "Vũ Thị Mơ", "distinction": "Sở B"}]}

    assert outcomes(load(**content)) == ["created"]
    assert outcomes(load(**content)) == ["unchanged"]


def test_a_post_at_an_unknown_unit_keeps_the_words(load: Load) -> None:
    report = load(people=[{"name": "Vũ Thị Mơ", "positions": [{"title": "Chủ nhiệm", "unit": "HTX Đồi Gió"}]}])

    assert Person.objects.get().positions.get().unit_name == "HTX Đồi Gió"
    assert "HTX Đồi Gió" in report.rows[0].reasons[0]
