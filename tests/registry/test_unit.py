"""Units and their names over time."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from news.registry.models import Unit, UnitAlias, UnitName
from portal.vietnamese.partial_date import PartialDate
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


def renamed_unit() -> Unit:
    return UnitFactory(
        name="Trung tâm Kiểm định Sông Cầu",
        names=[
            {"name": "Trạm Kiểm định Sông Cầu", "acronym": "TKĐ", "valid_to": "2018-06-30"},
            {"name": "Trung tâm Kiểm định Sông Cầu", "acronym": "TTKĐ", "valid_from": "2018-07-01"},
        ],
    )


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2015, 1, 1), "Trạm Kiểm định Sông Cầu"),
        (date(2018, 6, 30), "Trạm Kiểm định Sông Cầu"),
        (date(2018, 7, 1), "Trung tâm Kiểm định Sông Cầu"),
        (PartialDate("2017"), "Trạm Kiểm định Sông Cầu"),
        (PartialDate("2023-10"), "Trung tâm Kiểm định Sông Cầu"),
        (None, "Trung tâm Kiểm định Sông Cầu"),
    ],
)
def test_a_unit_has_the_name_of_the_day(day: date | PartialDate | None, name: str) -> None:
    assert renamed_unit().name_on(day).name == name


def test_an_old_name_is_marked_as_not_current_and_tells_the_present_one() -> None:
    shown = renamed_unit().name_on(date(2015, 1, 1))

    assert not shown.is_current
    assert shown.present_name == "Trung tâm Kiểm định Sông Cầu"
    assert shown.acronym == "TKĐ"


def test_a_gap_between_names_is_bridged_by_the_name_before_it() -> None:
    unit = UnitFactory(
        names=[{"name": "Đội A", "valid_to": "2010"}, {"name": "Đội B", "valid_from": "2015"}],
    )

    assert unit.name_on(date(2012, 1, 1)).name == "Đội A"
    assert unit.name_on(date(2000, 1, 1)).name == "Đội A"


def test_the_first_name_serves_for_the_time_before_it() -> None:
    unit = UnitFactory(names=[{"name": "Đội B", "valid_from": "2015"}])

    assert unit.name_on(date(2001, 1, 1)).name == "Đội B"


@pytest.mark.parametrize(
    "spelling",
    [
        "Sở Xây dựng tỉnh Bắc Sơn Hà",
        "sở xây dựng tỉnh bắc sơn hà",
        "SO XAY DUNG TINH BAC SON HA",
        "Sở\u00a0Xây dựng  tỉnh Bắc Sơn Hà",
        "SXD Bắc Sơn Hà",
        "Sở XD – Bắc Sơn Hà",
    ],
)
def test_a_unit_is_known_under_each_of_its_spellings(spelling: str) -> None:
    unit = UnitFactory(name="Sở Xây dựng tỉnh Bắc Sơn Hà", short_name="SXD Bắc Sơn Hà")
    UnitAlias.objects.create(unit=unit, name="Sở XD Bắc Sơn Hà")

    assert list(Unit.objects.known_as(spelling)) == [unit]


def test_an_empty_name_is_nobody() -> None:
    UnitFactory()

    assert not Unit.objects.known_as(" – ").exists()


def test_a_date_tells_two_lives_of_one_name_apart() -> None:
    before = UnitFactory(name="Sở Y tế tỉnh Hồ Đá", dissolved="2025-06-30")
    after = UnitFactory(name="Sở Y tế tỉnh Hồ Đá", established="2025-07-01")

    assert list(Unit.objects.known_as("Sở Y tế tỉnh Hồ Đá", on=date(2023, 1, 1))) == [before]
    assert list(Unit.objects.known_as("Sở Y tế tỉnh Hồ Đá", on=PartialDate("2026-02"))) == [after]
    assert Unit.objects.known_as("Sở Y tế tỉnh Hồ Đá").count() == 2


@pytest.mark.parametrize("typed", ["ho da y te", "Y TẾ", "sở hồ đá", "y tê"])
def test_a_list_finds_a_unit_by_any_of_its_words(typed: str) -> None:
    unit = UnitFactory(name="Sở Y tế tỉnh Hồ Đá")
    UnitFactory(name="Sở Nội vụ tỉnh Rừng Xanh")

    assert list(Unit.objects.matching(typed)) == [unit]


def test_a_name_added_later_is_searchable_at_once_and_gone_when_deleted() -> None:
    unit = UnitFactory(name="Ban Điều phối Thác Bạc")
    row = UnitName.objects.create(unit=unit, name="Văn phòng Điều phối Thác Bạc", valid_to="2010")

    assert unit in Unit.objects.matching("van phong thac bac")
    row.delete()
    assert unit not in Unit.objects.matching("van phong thac bac")


def test_units_sort_by_the_vietnamese_alphabet() -> None:
    for name in ("Sở Đo đạc", "Sở Dân cư", "Sở Ấn loát", "Sở An sinh", "Sở Ăn uống"):
        UnitFactory(name=name)

    names = [unit.name for unit in Unit.objects.alphabetical()]

    assert names == ["Sở An sinh", "Sở Ăn uống", "Sở Ấn loát", "Sở Dân cư", "Sở Đo đạc"]


def test_text_enters_the_database_composed_and_tidy() -> None:
    decomposed = "Sơ\u0309 \u00a0Xây  dựng"

    unit = UnitFactory(name=decomposed)

    assert unit.name == "Sở Xây dựng"


def test_a_unit_cannot_end_before_it_begins() -> None:
    unit = Unit(name="Ban X", established=PartialDate("2020"), dissolved=PartialDate("2019-05"))

    with pytest.raises(ValidationError, match="sau ngày thành lập"):
        unit.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        unit.save()


def test_a_unit_cannot_stand_above_itself() -> None:
    top = UnitFactory()
    middle = UnitFactory(parent=top)
    top.parent = middle

    with pytest.raises(ValidationError, match="cấp trên của chính mình"):
        top.full_clean()


def test_the_address_of_the_time_is_shown() -> None:
    unit = UnitFactory()
    unit.addresses.create(address="Số 1 phố Cũ", valid_to="2020", phones="0208.3845 435\n0208 3845 436")
    unit.addresses.create(address="Số 2 phố Mới", valid_from="2021")
    unit.save()

    assert unit.address_on(date(2019, 5, 1)).address == "Số 1 phố Cũ"
    assert unit.address_on().address == "Số 2 phố Mới"
    assert unit.address_on(date(2019, 5, 1)).dial_strings()[0] == ("0208.3845 435", "02083845435")
