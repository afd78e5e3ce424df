"""Blocs, their members and their leaders."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from pytest_django import DjangoAssertNumQueries

from news.registry.models import Bloc, BlocMembership, BlocTerm
from tests.factories.bloc import BlocFactory, term
from tests.factories.person import PersonFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


def test_members_are_those_of_the_year_in_the_order_of_the_list() -> None:
    early, late, always = (UnitFactory() for _ in range(3))
    bloc = BlocFactory()
    for place, (unit, start, end) in enumerate([(late, "2023-05", None), (early, None, "2022"), (always, None, None)]):
        BlocMembership.objects.create(bloc=bloc, unit=unit, valid_from=start, valid_to=end, sort_order=place)

    assert bloc.members_in(2022) == [early, always]
    assert bloc.members_in(2023) == [late, always]


def test_a_unit_may_come_back_but_not_be_a_member_twice_from_one_day() -> None:
    bloc, unit = BlocFactory(), UnitFactory()
    BlocMembership.objects.create(bloc=bloc, unit=unit, valid_from="2015", valid_to="2017")
    BlocMembership.objects.create(bloc=bloc, unit=unit, valid_from="2020")

    with pytest.raises(IntegrityError), transaction.atomic():
        BlocMembership.objects.create(bloc=bloc, unit=unit, valid_from="2020")


def test_a_unit_or_a_person_leads_for_a_year() -> None:
    bloc, unit, person = BlocFactory(), UnitFactory(), PersonFactory()
    term(bloc, 2016, unit)
    term(bloc, 2017, person)
    deputy = term(bloc, 2017, unit, role="deputy")

    assert bloc.leader_in(2016).holder == unit
    assert bloc.leader_in(2017).holder == person
    assert bloc.deputies_in(2017) == [deputy]
    assert bloc.leader_in(2018) is None


@pytest.mark.parametrize("holders", ["none", "both"])
def test_an_office_has_exactly_one_holder(holders: str) -> None:
    both = holders == "both"
    office = BlocTerm(bloc=BlocFactory(), year=2020, role="leader")
    office.unit, office.person = (UnitFactory(), PersonFactory()) if both else (None, None)

    with pytest.raises(ValidationError):
        office.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        office.save()


@pytest.mark.parametrize(
    "spelling",
    ["Khối thi đua Kinh tế - Kỹ thuật", "khoi thi dua kinh te ki thuat", "KHỐI THI ĐUA KINH TẾ – KỸ THUẬT", "KT-KT"],
)
def test_a_bloc_is_known_whatever_the_dash_and_the_marks(spelling: str) -> None:
    bloc = BlocFactory(name="Khối thi đua Kinh tế – Kỹ thuật", alias_text="KT-KT")

    assert list(Bloc.objects.known_as(spelling)) == [bloc]


def test_a_member_cannot_be_deleted() -> None:
    unit = UnitFactory()
    BlocFactory(members=[unit])

    with pytest.raises(ProtectedError):
        unit.delete()


@pytest.mark.parametrize("count", [1, 9])
def test_members_and_leaders_of_any_number_of_blocs_cost_the_same_queries(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(count):
        units = [UnitFactory() for _ in range(3)]
        term(BlocFactory(members=units), 2023, units[0])

    with django_assert_num_queries(5):
        shown = [(bloc.members_in(2023), bloc.leader_in(2023).holder) for bloc in Bloc.objects.with_members_and_terms()]

    assert [leader == members[0] for members, leader in shown] == [True] * count
