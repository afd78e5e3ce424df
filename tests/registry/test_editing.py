"""The registry in the editing rooms."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from news.registry.models import AwardRecord, AwardStatus, Bloc, Unit
from tests.factories.award import AwardRecordFactory
from tests.factories.bloc import BlocFactory, term
from tests.factories.document import LegalDocumentFactory
from tests.factories.movement import MovementFactory
from tests.factories.person import PositionFactory
from tests.factories.unit import UnitFactory, merge

pytestmark = pytest.mark.django_db

LISTS = (
    "don-vi", "to-chuc-lai", "khoi-thi-dua", "nhan-su", "phong-trao", "van-ban", "ho-so-khen-thuong",
    "hinh-thuc-khen-thuong", "de-xuat-ho-so", "lich-lam-viec", "tinh-thanh", "sap-nhap-tinh", "loai-don-vi",
)  # fmt: skip
FORMS = tuple(name for name in LISTS if name != "de-xuat-ho-so")


@pytest.fixture
def records_office(client: Client) -> Client:
    """A signed-in superuser."""
    client.force_login(get_user_model().objects.create_superuser("quantri", password="mat-khau-dai-12"))
    return client


def formset(prefix: str, *rows: dict[str, Any]) -> dict[str, Any]:
    """The fields that an inline panel posts."""
    fields: dict[str, Any] = {
        f"{prefix}-TOTAL_FORMS": len(rows),
        f"{prefix}-INITIAL_FORMS": 0,
        f"{prefix}-MIN_NUM_FORMS": 0,
        f"{prefix}-MAX_NUM_FORMS": 1000,
    }
    for number, row in enumerate(rows):
        fields |= {f"{prefix}-{number}-{field}": value for field, value in row.items()}
        fields |= {f"{prefix}-{number}-ORDER": number + 1, f"{prefix}-{number}-id": ""}
    return fields


@pytest.mark.parametrize("name", LISTS)
def test_each_list_opens_and_can_be_searched(records_office: Client, name: str) -> None:
    for query in ({}, {"q": "so xay dung"}, {"q": '"'}, {"q": " "}):
        assert records_office.get(reverse(f"{name}:index"), query).status_code == 200


@pytest.mark.parametrize("name", FORMS)
def test_each_form_for_a_new_record_opens(records_office: Client, name: str) -> None:
    assert records_office.get(reverse(f"{name}:add")).status_code == 200


def test_each_form_of_a_filed_record_opens(records_office: Client) -> None:
    unit, heir = UnitFactory(dissolved="2025-06-30"), UnitFactory()
    post = PositionFactory(unit=unit)
    award = AwardRecordFactory(unit=unit, steps=["decided"])
    bloc = BlocFactory(members=[unit])
    term(bloc, 2023, unit)
    pages = {
        "don-vi": unit,
        "to-chuc-lai": merge(unit, into=heir, on="2025-07-01"),
        "khoi-thi-dua": bloc,
        "nhan-su": post.person,
        "phong-trao": MovementFactory(),
        "van-ban": award.decision,
        "ho-so-khen-thuong": award,
        "hinh-thuc-khen-thuong": award.form,
    }

    for name, record in pages.items():
        assert records_office.get(reverse(f"{name}:edit", args=[record.pk])).status_code == 200, name


def test_a_list_finds_a_unit_typed_without_marks(records_office: Client) -> None:
    UnitFactory(name="Sở Xây dựng tỉnh Đồi Bạc")
    UnitFactory(name="Sở Nội vụ tỉnh Đồi Bạc")

    page = records_office.get(reverse("don-vi:index"), {"q": "so xay dung doi bac"}).content.decode()

    assert "Sở Xây dựng tỉnh Đồi Bạc" in page
    assert "Sở Nội vụ tỉnh Đồi Bạc" not in page


@pytest.mark.parametrize("name", ["don-vi", "khoi-thi-dua", "nhan-su", "van-ban", "ho-so-khen-thuong", "to-chuc-lai"])
def test_a_list_costs_the_same_queries_for_few_and_for_many(records_office: Client, name: str) -> None:
    def fill(count: int) -> None:
        for number in range(count):
            unit = UnitFactory(name=f"Sở {name} {number}", dissolved="2025-06-30")
            PositionFactory(unit=unit)
            BlocFactory()
            merge(unit, into=UnitFactory(), on=f"20{10 + number}")
            AwardRecordFactory(unit=unit, steps=["decided"], decision=LegalDocumentFactory(issuer=unit))

    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            records_office.get(reverse(f"{name}:index_results"))
        return len(captured)

    fill(2)
    queries()
    few = queries()
    fill(8)

    assert queries() == few


def test_a_person_can_file_a_unit_with_its_names(records_office: Client) -> None:
    posted = {
        **formset(
            "names",
            {"name": "Trạm Thủy văn Suối Mây", "valid_to": "6/2018"},
            {"name": "Trung tâm Thủy văn Suối Mây", "valid_from": "01/07/2018"},
        ),
        **formset("aliases"),
        **formset("addresses"),
        "established": "2001",
    }

    answer = records_office.post(reverse("don-vi:add"), posted)

    unit = Unit.objects.get(slug="trung-tam-thuy-van-suoi-may")
    assert answer.status_code == 302
    assert unit.name == "Trung tâm Thủy văn Suối Mây"
    assert str(unit.established) == "2001"
    assert unit in Unit.objects.known_as("tram thuy van suoi may")


def test_a_unit_needs_a_name(records_office: Client) -> None:
    answer = records_office.post(
        reverse("don-vi:add"), {**formset("names"), **formset("aliases"), **formset("addresses")}
    )

    assert answer.status_code == 200
    assert not Unit.objects.exists()


def award_form(unit: Unit, form: int, *steps: str, **fields: Any) -> dict[str, Any]:
    return {"form": form, "unit": unit.pk, **formset("steps", *({"step": step} for step in steps)), **fields}


def test_a_person_can_file_a_nomination_and_is_named_beside_the_step(records_office: Client) -> None:
    unit, form = UnitFactory(), AwardRecordFactory().form

    answer = records_office.post(reverse("ho-so-khen-thuong:add"), award_form(unit, form.pk, "registered", "nominated"))

    award = AwardRecord.objects.get(unit=unit)
    assert answer.status_code == 302
    assert award.status == AwardStatus.NOMINATED
    assert {step.recorded_by.username for step in award.steps.all()} == {"quantri"}


@pytest.mark.parametrize("steps", [("nominated", "decided"), ("conferred",), ("decided", "nominated")])
def test_a_grant_without_a_decision_and_an_impossible_history_are_refused(
    records_office: Client, steps: tuple[str, ...]
) -> None:
    unit, form = UnitFactory(), AwardRecordFactory().form

    answer = records_office.post(reverse("ho-so-khen-thuong:add"), award_form(unit, form.pk, *steps))

    assert answer.status_code == 200
    assert not AwardRecord.objects.filter(unit=unit).exists()


def test_a_grant_with_its_decision_is_filed(records_office: Client) -> None:
    unit, form, decision = UnitFactory(), AwardRecordFactory().form, LegalDocumentFactory()

    records_office.post(
        reverse("ho-so-khen-thuong:add"), award_form(unit, form.pk, "nominated", "decided", decision=decision.pk)
    )

    assert AwardRecord.objects.get(unit=unit).is_granted


def test_a_bloc_takes_a_leader_that_is_a_unit_or_a_person_but_not_both(records_office: Client) -> None:
    unit, person = UnitFactory(), PositionFactory().person
    both = {"year": 2024, "role": "leader", "unit": unit.pk, "person": person.pk}

    answer = records_office.post(
        reverse("khoi-thi-dua:add"),
        {"kind": "khoi", **formset("names", {"name": "Khối X"}), **formset("memberships"), **formset("terms", both)},
    )

    assert answer.status_code == 200
    assert not Bloc.objects.exists()


def test_a_visitor_without_rights_does_not_get_in(client: Client) -> None:
    client.force_login(get_user_model().objects.create_user("khach", password="mat-khau-dai-12"))

    for name in LISTS:
        assert client.get(reverse(f"{name}:index")).status_code == 302
