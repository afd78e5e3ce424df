"""The rows that come with the portal: provinces, kinds, titles and forms."""

from datetime import date
from importlib import import_module

import pytest
from django.apps import apps

from news.registry.models import AwardForm, Province, UnitKind
from tests.factories.award import AwardRecordFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


def test_there_are_sixty_three_provinces_before_the_merger_and_thirty_four_after() -> None:
    assert Province.objects.valid_on(date(2024, 6, 30)).count() == 63
    assert Province.objects.valid_on(date(2025, 7, 1)).count() == 34


@pytest.mark.parametrize(
    ("name", "day", "key"),
    [
        ("Thái Nguyên", date(2017, 2, 24), "thai-nguyen-truoc-2025"),
        ("tỉnh Thái Nguyên", date(2025, 7, 1), "thai-nguyen"),
        ("thai nguyen", None, "thai-nguyen"),
        ("Bắc Cạn", None, "bac-kan"),
        ("TP. Hồ Chí Minh", None, "ho-chi-minh"),
        ("Thừa Thiên – Huế", date(2020, 1, 1), "thua-thien-hue"),
    ],
)
def test_a_province_is_found_by_name_and_day(name: str, day: date | None, key: str) -> None:
    found = Province.objects.called_on(name, day)

    assert found is not None
    assert found.key == key


def test_bac_kan_and_the_former_thai_nguyen_passed_into_the_present_one() -> None:
    present = Province.objects.get(key="thai-nguyen")

    assert {link.predecessor.key for link in present.arrivals.all()} == {"bac-kan", "thai-nguyen-truoc-2025"}
    assert {link.effective_on for link in present.arrivals.all()} == {date(2025, 7, 1)}


def test_a_province_that_is_no_more_says_so() -> None:
    assert str(Province.objects.get(key="bac-kan")) == "tỉnh Bắc Kạn (đến 30/06/2025)"


def test_all_seven_forms_and_the_titles_are_filed() -> None:
    assert set(AwardForm.objects.values_list("category", flat=True)) == set(AwardForm.Category.values)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Huân chương Lao động hạng Nhất", "huan_chuong_lao_dong_1"),
        ("huan chuong lao dong hang I", "huan_chuong_lao_dong_1"),
        ("CSTĐTQ", "national_emulation_fighter"),
        ("Cờ Thi đua xuất sắc", "ministerial_provincial_emulation_flag"),
        ("Bằng khen của Thủ tướng Chính phủ", "bang_khen_thu_tuong"),
        ("Giấy khen", "giay_khen"),
    ],
)
def test_a_form_is_found_under_the_names_in_use(text: str, key: str) -> None:
    assert [form.key for form in AwardForm.objects.called(text)] == [key]


def test_a_title_has_the_wording_of_the_law_of_the_day() -> None:
    commune = AwardForm.objects.get(key="exemplary_commune")

    assert commune.name_on(date(2024, 5, 1)) == "Xã, phường, thị trấn tiêu biểu"
    assert commune.name_on(date(2025, 7, 1)) == "Xã, phường, đặc khu tiêu biểu"


def test_money_is_a_dated_row() -> None:
    money = AwardForm.objects.get(key="government_emulation_flag").money

    assert [row.coefficient for row in money.valid_on(date(2026, 1, 1))] == [12]
    assert not money.valid_on(date(2020, 1, 1)).exists()


def test_kinds_have_the_keys_of_registry_files() -> None:
    assert {"so", "ban", "ubnd", "doanh_nghiep", "vuon_quoc_gia"} <= set(UnitKind.objects.values_list("key", flat=True))


def test_each_kind_has_an_english_form_of_its_own() -> None:
    forms = list(UnitKind.objects.values_list("name_en", flat=True))

    assert "" not in forms
    assert len(set(forms)) == len(forms)


def test_kinds_say_whether_their_units_belong_to_the_state() -> None:
    of_the_state = set(UnitKind.objects.filter(of_the_state=True).values_list("key", flat=True))

    assert {"so", "ubnd", "hdnd", "bo", "phuong", "toa_an"} <= of_the_state
    assert not {"doanh_nghiep", "vuon_quoc_gia", "benh_vien", "truong"} & of_the_state


def test_the_seeding_can_be_taken_back_and_done_again() -> None:
    seeding = import_module("news.registry.migrations.0002_taxonomy")

    seeding.remove_all(apps, None)
    assert not AwardForm.objects.exists()
    assert not Province.objects.exists()

    seeding.add_all(apps, None)
    assert AwardForm.objects.get(key="giay_khen").name == "Giấy khen"
    assert Province.objects.count() == 87


def test_taking_the_seeding_back_leaves_what_an_office_uses() -> None:
    unit = UnitFactory(kind=UnitKind.objects.get(key="so"), province=Province.objects.get(key="cao-bang"))
    award = AwardRecordFactory(unit=unit)

    import_module("news.registry.migrations.0002_taxonomy").remove_all(apps, None)

    assert list(AwardForm.objects.all()) == [award.form]
    assert list(Province.objects.all()) == [unit.province]
