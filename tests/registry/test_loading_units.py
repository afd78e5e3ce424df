"""Units of a file matched with the registry."""

from typing import Any

import pytest

from news.registry.models import Bloc, Person, SuccessionLink, Unit, UnitSuccession
from portal.vietnamese.partial_date import PartialDate
from tests.factories.unit import UnitFactory, heirs_today
from tests.registry.outcomes import outcomes

pytestmark = pytest.mark.django_db

Load = Any


UNIT = {
    "name": "Sở Đê điều tỉnh Bắc Kạn",
    "short_name": "Sở Đê điều",
    "acronym": "SĐĐ",
    "aliases": ["Sở Đê Bắc Kạn"],
    "kind": "so",
    "province": "Bắc Kạn",
    "parent": "UBND Thử nghiệm",
    "valid_from": "2017",
    "valid_to": "2025-06-30",
    "succeeded_by": [
        {"name": "Sở Thủy lợi tỉnh Thái Nguyên", "kind": "merge", "date": "2025-07-01", "legal_basis": "Nghị quyết 1"}
    ],
}


def test_a_unit_is_filed_with_all_that_the_file_says(load: Load) -> None:
    load(units=[UNIT, {"name": "UBND Thử nghiệm", "kind": "ubnd"}, {"name": "Sở Thủy lợi tỉnh Thái Nguyên"}])

    unit = Unit.objects.known_as("Sở Đê Bắc Kạn").get()
    assert (unit.name, unit.kind.key, unit.province.key, unit.parent.name) == (
        "Sở Đê điều tỉnh Bắc Kạn",
        "so",
        "bac-kan",
        "UBND Thử nghiệm",
    )
    assert (unit.established, unit.dissolved) == (PartialDate("2017"), PartialDate("2025-06-30"))
    assert [heir.name for heir in heirs_today(unit)] == ["Sở Thủy lợi tỉnh Thái Nguyên"]
    assert UnitSuccession.objects.get().legal_basis == "Nghị quyết 1"


def test_loading_again_changes_nothing(load: Load) -> None:
    content = {
        "units": [UNIT, {"name": "UBND Thử nghiệm"}, {"name": "Sở Thủy lợi tỉnh Thái Nguyên"}],
        "people": [{"name": "Vũ Thị Mơ", "positions": [{"title": "Giám đốc", "unit": UNIT["name"], "from": "2021"}]}],
        "blocs": [
            {
                "name": "Khối Đê điều",
                "kind": "khoi",
                "level": "tinh",
                "aliases": ["Khối ĐĐ"],
                "members": [{"unit": UNIT["name"], "from": "2020", "to": None}],
                "terms": [{"year": 2023, "leader": "Vũ Thị Mơ", "deputies": [UNIT["name"]]}],
            }
        ],
    }
    first = load(**content)
    before = {model: model.objects.count() for model in (Unit, Person, Bloc, UnitSuccession, SuccessionLink)}

    second = load(**content)

    assert set(outcomes(first)) == {"created"}
    assert set(outcomes(second)) == {"unchanged"}
    assert {model: model.objects.count() for model in before} == before


def test_a_dry_run_reports_and_leaves_no_trace(load: Load) -> None:
    report = load(units=[UNIT], dry_run=True)

    assert outcomes(report) == ["created"]
    assert not Unit.objects.exists()


def test_missing_facts_are_added_and_filed_ones_kept(load: Load) -> None:
    unit = UnitFactory(name="Sở Đê điều tỉnh Bắc Kạn", short_name="Sở Đê")

    report = load(units=[UNIT | {"parent": None, "succeeded_by": None}])

    assert outcomes(report) == ["updated"]
    unit.refresh_from_db()
    row = unit.names.get()
    assert (row.short_name, row.acronym, str(unit.established)) == ("Sở Đê", "SĐĐ", "2017")
    assert "giữ theo hồ sơ" in " ".join(report.rows[0].reasons)


def test_a_more_precise_date_refines_the_filed_one(load: Load) -> None:
    UnitFactory(name="Sở Đê điều", established="2017")

    report = load(units=[{"name": "Sở Đê điều", "valid_from": "2017-03-01"}])

    assert outcomes(report) == ["updated"]
    assert Unit.objects.get().established == PartialDate("2017-03-01")


def test_dates_that_contradict_the_record_are_doubtful(load: Load) -> None:
    UnitFactory(name="Sở Đê điều", established="2016")

    report = load(units=[{"name": "Sở Đê điều", "valid_from": "2017"}])

    assert outcomes(report) == ["doubtful"]
    assert "thời gian khác" in report.rows[0].reasons[0]
    assert Unit.objects.get().established == PartialDate("2016")


def test_a_later_life_of_the_same_name_is_a_new_unit(load: Load) -> None:
    UnitFactory(name="Sở Đê điều", dissolved="2025-06-30")

    report = load(units=[{"name": "Sở Đê điều", "valid_from": "2025-07-01"}])

    assert outcomes(report) == ["created"]
    assert Unit.objects.count() == 2


def test_a_name_in_two_provinces_is_two_units(load: Load) -> None:
    report = load(units=[{"name": "Sở Đê điều", "province": province} for province in ("Cao Bằng", "Sơn La")])

    assert outcomes(report) == ["created", "created"]


def test_a_name_that_fits_two_units_is_doubtful(load: Load) -> None:
    load(units=[{"name": "Sở Đê điều", "province": province} for province in ("Cao Bằng", "Sơn La")])

    report = load(units=[{"name": "Sở Đê điều", "acronym": "SĐĐ"}])

    assert outcomes(report) == ["doubtful"]
    assert "ghi thêm tỉnh" in report.rows[0].reasons[0]


def test_a_name_that_is_only_a_short_form_of_a_filed_unit_is_doubtful(load: Load) -> None:
    UnitFactory(name="Sở Đê điều tỉnh Bắc Kạn", short_name="Sở Đê điều")

    report = load(units=[{"name": "Sở Đê điều"}])

    assert outcomes(report) == ["doubtful"]
    assert Unit.objects.count() == 1


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"name": None},
        {"name": "  –  "},
        {"name": 5},
        {"name": ["Sở A"]},
        {"name": "Sở " + "A" * 400},
        {"name": "Sở A\u0000B"},
        {"name": "Sở A\ud800"},
        {"name": "Sở A", "valid_from": "31/02/2020"},
        {"name": "Sở A", "valid_from": "hôm qua"},
        {"name": "Sở A", "valid_from": "\udfff"},
        {"name": "Sở A", "valid_from": "2020", "valid_to": "2019"},
        {"name": "Sở A", "succeeded_by": "Sở B"},
        {"name": "Sở A", "succeeded_by": [{"kind": "merge"}]},
        {"name": "Sở A", "succeeded_by": [{"name": "Sở B", "kind": "nuốt"}]},
        {"name": "Sở A", "aliases": [{"x": 1}]},
        "Sở A",
        None,
        7,
    ],
)
def test_a_row_that_makes_no_sense_is_doubtful_and_stops_nothing(load: Load, row: Any) -> None:
    report = load(units=[row, {"name": "Sở Tốt"}])

    assert outcomes(report) == ["doubtful", "created"]
    assert report.rows[0].reasons
    assert report.as_json().encode("utf-8")
    assert [unit.name for unit in Unit.objects.all()] == ["Sở Tốt"]


def test_what_cannot_be_resolved_is_left_out_and_told(load: Load) -> None:
    report = load(units=[{"name": "Sở A", "kind": "la_ky", "province": "Atlantis", "parent": "Bộ Không Có"}])

    unit = Unit.objects.get()
    assert (unit.kind, unit.province, unit.parent) == (None, None, None)
    assert [word in " ".join(report.rows[0].reasons) for word in ("la_ky", "Atlantis", "Bộ Không Có")] == [True] * 3


def test_two_units_that_merge_on_one_day_share_one_act_and_end_the_day_before(load: Load) -> None:
    into = [{"name": "Sở Mới", "kind": "merge", "date": "01/03/2025"}]

    load(units=[{"name": "Sở A", "succeeded_by": into}, {"name": "Sở B", "succeeded_by": into}, {"name": "Sở Mới"}])

    act = UnitSuccession.objects.get()
    assert [unit.name for unit in act.predecessors()] == ["Sở A", "Sở B"]
    assert {unit.dissolved for unit in act.predecessors()} == {PartialDate("2025-02-28")}


def test_a_transfer_does_not_end_the_giver(load: Load) -> None:
    given = {"name": "Sở B", "kind": "transfer", "date": "2025-03-01", "scope": "Báo chí"}

    load(units=[{"name": "Sở A", "succeeded_by": [given]}, {"name": "Sở B"}])

    giver = Unit.objects.known_as("Sở A").get()
    assert giver.dissolved is None
    assert giver.departures.get().scope == "Báo chí"


def test_a_dissolution_needs_no_successor(load: Load) -> None:
    load(units=[{"name": "Quỹ A", "succeeded_by": [{"kind": "dissolve", "date": "2024"}]}])

    assert Unit.objects.get().dissolved == PartialDate("2024")
    assert SuccessionLink.objects.get().successor is None


def test_a_successor_that_is_not_listed_is_filed_by_name_and_told(load: Load) -> None:
    report = load(units=[{"name": "Sở A", "succeeded_by": [{"name": "Sở Lạ", "kind": "rename", "date": "2025"}]}])

    assert Unit.objects.known_as("Sở Lạ").exists()
    assert "Sở Lạ" in report.rows[0].reasons[0]


def test_dated_names_are_filed_in_order(load: Load) -> None:
    former = [{"name": "Trạm A", "to": "2010"}, {"name": "Trung tâm A", "from": "2011"}]

    load(units=[{"name": "Trung tâm A", "valid_from": "1999", "names": former}])

    unit = Unit.objects.get()
    assert unit.name == "Trung tâm A"
    assert unit.name_on(PartialDate("2005")).name == "Trạm A"
    assert unit.names.count() == 2
