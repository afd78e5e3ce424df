"""The calendar of working days as the office keeps it."""

from datetime import date
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from lxml import html
from wagtail.models import ModelLogEntry

from news.registry.models import CalendarException
from news.registry.working_days import working_calendar
from portal.accounts.models import User
from tests.factories.calendar import day_off, day_worked
from tests.factories.user import UserFactory

pytestmark = pytest.mark.django_db

TET = {"kind": "off", "first_day": "06/02/2027", "last_day": "14/02/2027", "name": "Tết Nguyên đán"}


def _signed_in(person: User) -> Client:
    client = Client()
    client.force_login(person)
    return client


@pytest.fixture
def records() -> Client:
    """Somebody of the records office."""
    return _signed_in(UserFactory(role="records"))


def _entered(client: Client, address: str, fields: dict[str, str]) -> Any:
    return client.post(address, {"name_en": "", "legal_basis": "", "note": "", "last_day": ""} | fields)


def _complaint(response: Any) -> str:
    assert response.status_code == 200
    return " ".join(html.fromstring(response.content).xpath("//*[contains(@class, 'error-message')]//text()"))


def test_the_records_office_enters_tet_as_one_row(records: Client) -> None:
    answer = _entered(records, reverse("lich-lam-viec:add"), TET)

    assert answer.status_code == 302
    row = CalendarException.objects.get(name="Tết Nguyên đán", first_day__year=2027)
    assert len(list(row.days())) == 9
    assert not working_calendar(date(2027, 2, 1), date(2027, 2, 28)).is_worked(date(2027, 2, 10))


def test_a_row_without_an_end_is_one_day(records: Client) -> None:
    _entered(records, reverse("lich-lam-viec:add"), TET | {"last_day": ""})

    assert str(CalendarException.objects.get(first_day="2027-02-06")) == "Tết Nguyên đán (nghỉ 06/02/2027)"
    stored = CalendarException.objects.create(kind="off", first_day=date(2027, 4, 30), name="Ngày Chiến thắng")
    assert stored.last_day == date(2027, 4, 30)


@pytest.mark.parametrize(("first", "last"), [("05/02/2027", "06/02/2027"), ("14/02/2027", ""), ("10/02/2027", "")])
def test_a_day_that_another_row_holds_is_refused_by_its_name(records: Client, first: str, last: str) -> None:
    day_off("2027-02-06", "2027-02-14", "Tết Nguyên đán")

    answer = _entered(
        records, reverse("lich-lam-viec:add"), {"kind": "off", "first_day": first, "last_day": last, "name": "Nghỉ"}
    )

    assert "Trùng với dòng đã có: Tết Nguyên đán (nghỉ 06/02/2027 – 14/02/2027)" in _complaint(answer)
    assert CalendarException.objects.filter(first_day__year=2027).count() == 1


def test_a_row_does_not_stand_in_its_own_way(records: Client) -> None:
    row = day_off("2027-02-06", "2027-02-13", "Tết Nguyên đán")

    answer = _entered(records, reverse("lich-lam-viec:edit", args=[row.pk]), TET)

    assert answer.status_code == 302
    row.refresh_from_db()
    assert row.last_day == date(2027, 2, 14)


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"last_day": "05/02/2027"}, "Ngày cuối không trước ngày đầu"),
        ({"last_day": "14/02/2072"}, "một dòng dài nhất 31 ngày"),
        ({"kind": "worked", "first_day": "08/02/2027", "last_day": ""}, "Ngày làm bù phải là thứ Bảy hoặc Chủ nhật"),
        ({"first_day": "31/02/2027"}, ""),
        ({"first_day": ""}, ""),
        ({"name": ""}, ""),
    ],
)
def test_what_cannot_be_is_refused_with_a_reason(records: Client, fields: dict[str, str], complaint: str) -> None:
    answer = _entered(records, reverse("lich-lam-viec:add"), TET | fields)

    assert complaint in _complaint(answer)
    assert not CalendarException.objects.filter(first_day__year=2027).exists()


def test_a_weekend_is_worked_in_exchange() -> None:
    day_worked("2027-02-20", "2027-02-21")

    assert working_calendar(date(2027, 2, 20), date(2027, 2, 21)).count(date(2027, 2, 19), date(2027, 2, 21)) == 2


@pytest.mark.parametrize("fields", [{"last_day": date(2027, 2, 5)}, {"first_day": date(2026, 2, 14)}])
def test_the_database_itself_refuses_an_end_before_the_beginning_and_a_day_filed_twice(fields: dict[str, date]) -> None:
    row = {"kind": "off", "first_day": date(2027, 2, 6), "name": "Nghỉ"} | fields

    with pytest.raises(IntegrityError), transaction.atomic():
        CalendarException.objects.create(**row)


def test_the_history_says_who_changed_what_from_what_to_what(records: Client) -> None:
    row = day_off("2027-02-06", "2027-02-13", "Tết")
    history = reverse("lich-lam-viec:history", args=[row.pk])

    _entered(records, reverse("lich-lam-viec:edit", args=[row.pk]), TET)

    entry = ModelLogEntry.objects.for_instance(row).get()
    assert entry.user == User.objects.get(groups__name="records")
    assert (entry.data["before"]["last_day"], entry.data["after"]["last_day"]) == ("2027-02-13", "2027-02-14")
    assert entry.content_changed
    shown = records.get(history).content.decode()
    assert "Đã sửa: đến hết ngày 13/02/2027 → 14/02/2027; tên “Tết” → “Tết Nguyên đán”" in shown


def test_a_change_of_kind_and_of_an_empty_field_is_told_in_words(records: Client) -> None:
    row = day_off("2027-02-20", name="Nghỉ")
    fields = {"kind": "worked", "first_day": "20/02/2027", "name": "Nghỉ", "note": "Theo thông báo mới."}

    _entered(records, reverse("lich-lam-viec:edit", args=[row.pk]), fields)

    message = ModelLogEntry.objects.for_instance(row).get().message
    assert message == "Đã sửa: loại nghỉ → làm bù; ghi chú (trống) → “Theo thông báo mới.”"


def test_saving_without_a_change_is_told_as_that(records: Client) -> None:
    row = day_off("2027-02-20", name="Nghỉ")

    _entered(
        records,
        reverse("lich-lam-viec:edit", args=[row.pk]),
        {"kind": "off", "first_day": "20/02/2027", "name": "Nghỉ"},
    )

    entry = ModelLogEntry.objects.for_instance(row).get()
    assert entry.message == "Đã lưu, không đổi gì"
    assert not entry.content_changed


def test_making_and_deleting_a_row_are_logged_with_its_days(records: Client) -> None:
    _entered(records, reverse("lich-lam-viec:add"), TET)
    row = CalendarException.objects.get(first_day="2027-02-06")

    records.post(reverse("lich-lam-viec:delete", args=[row.pk]))

    assert not CalendarException.objects.filter(pk=row.pk).exists()
    entries = ModelLogEntry.objects.filter(content_type__model="calendarexception").order_by("pk")
    assert [(entry.action, entry.label) for entry in entries] == [
        ("wagtail.create", "Tết Nguyên đán (nghỉ 06/02/2027 – 14/02/2027)"),
        ("wagtail.delete", "Tết Nguyên đán (nghỉ 06/02/2027 – 14/02/2027)"),
    ]


def _listed(client: Client, query: str = "") -> str:
    response = client.get(reverse("lich-lam-viec:index") + query)
    assert response.status_code == 200
    return " ".join(html.fromstring(response.content).xpath("//main//table//text()"))


def test_the_list_is_narrowed_to_a_year_and_a_kind(records: Client) -> None:
    day_off("2027-12-31", "2028-01-02", "Tết Dương lịch 2028")
    day_worked("2028-01-08", name="Làm bù tháng Giêng")

    assert "Tết Dương lịch 2028" in _listed(records, "?year=2028")
    assert "Tết Dương lịch 2028" in _listed(records, "?year=2027")
    assert "Làm bù tháng Giêng" not in _listed(records, "?year=2027")
    assert "Tết Dương lịch 2028" not in _listed(records, "?year=2028&kind=worked")
    assert "31/12/2027 – 02/01/2028" in _listed(records)
    assert records.get(reverse("lich-lam-viec:index") + "?year=abc").status_code == 200


def test_the_list_costs_the_same_queries_for_few_and_for_many(records: Client) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            records.get(reverse("lich-lam-viec:index_results"))
        return len(captured)

    queries()
    few = queries()
    for month in range(1, 10):
        day_off(f"2029-0{month}-10")

    assert queries() == few


@pytest.mark.parametrize(
    ("role", "keeps"),
    [("contributor", False), ("editor", False), ("publisher", False), ("records", True), ("administrator", True)],
)
def test_the_records_office_and_administrators_keep_it_and_the_newsroom_reads_it(role: str, keeps: bool) -> None:
    person = UserFactory(role=role)
    client, row = _signed_in(person), CalendarException.objects.get(first_day="2026-01-10")

    assert {person.has_perm(f"registry.{deed}_calendarexception") for deed in ("add", "change", "delete")} == {keeps}
    assert "Làm bù cho ngày 2/1" in _listed(client)
    for name, arguments in (("add", []), ("edit", [row.pk]), ("delete", [row.pk])):
        assert (client.get(reverse(f"lich-lam-viec:{name}", args=arguments)).status_code == 200) is keeps
    assert ("lich-lam-viec/new" in client.get(reverse("lich-lam-viec:index")).content.decode()) is keeps


SEEDING = import_module("news.registry.migrations.0005_days_off_of_2025_and_2026")


def test_the_portal_comes_with_the_days_off_of_2025_and_2026() -> None:
    calendar = working_calendar(date(2025, 1, 1), date(2026, 12, 31))

    assert calendar.add(date(2025, 8, 20), 10) == date(2025, 9, 5)
    assert not calendar.is_worked(date(2026, 1, 2))
    assert calendar.is_worked(date(2026, 1, 10))
    assert calendar.add(date(2026, 2, 13), 1) == date(2026, 2, 23)
    assert calendar.name_of(date(2026, 4, 27)) == "Giỗ Tổ Hùng Vương (nghỉ bù)"
    assert calendar.is_worked(date(2026, 11, 24))
    with translation.override("en"):
        assert working_calendar(date(2026, 9, 2), date(2026, 9, 2)).name_of(date(2026, 9, 2)) == "National Day"


def test_each_row_that_comes_with_the_portal_stands_the_checks_of_the_form_and_names_its_basis() -> None:
    rows = list(CalendarException.objects.all())

    for row in rows:
        row.full_clean()
    assert rows
    assert all(row.legal_basis for row in rows)


def test_the_seeding_leaves_what_an_office_filed_or_changed() -> None:
    CalendarException.objects.filter(first_day="2026-02-14").update(last_day=date(2026, 2, 23))

    SEEDING.remove(apps, None)
    left = list(CalendarException.objects.values_list("first_day", flat=True))
    SEEDING.add(apps, None)

    assert left == [date(2026, 2, 14)]
    assert CalendarException.objects.count() == len(SEEDING.rows())
    assert CalendarException.objects.get(first_day="2026-02-14").last_day == date(2026, 2, 23)


def test_a_row_without_a_first_day_is_refused_not_broken() -> None:
    with pytest.raises(ValidationError) as refusal:
        CalendarException(kind="off", name="Nghỉ").full_clean()

    assert "first_day" in refusal.value.message_dict
