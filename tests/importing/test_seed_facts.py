"""The gold facts of five real articles, where they lie beside the project."""

from pathlib import Path

import pytest

from news.importing.facts.registry_view import RegistryView
from news.importing.model import Facts
from tests.factories.registry_view import registry_view
from tests.importing.scoring import facts_of

SEEDS = Path(__file__).resolve().parents[2] / ".." / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.exists(), reason="The five articles are not beside this checkout.")

BOARD = "Ban Quản lý các khu công nghiệp tỉnh"
PROJECTS = "Ban Quản lý dự án đầu tư xây dựng"
MEMBERS_2023 = (
    "Sở Xây dựng tỉnh Bắc Kạn",
    f"{PROJECTS} công trình nông nghiệp và phát triển nông thôn tỉnh Bắc Kạn",
    "Sở Nông nghiệp và Phát triển nông thôn tỉnh Bắc Kạn",
    "Sở Công Thương tỉnh Bắc Kạn",
    "Sở Tài nguyên và Môi trường tỉnh Bắc Kạn",
    "Sở Giao thông vận tải tỉnh Bắc Kạn",
    f"{PROJECTS} công trình giao thông tỉnh Bắc Kạn",
    f"{PROJECTS} tỉnh Bắc Kạn",
    f"{BOARD} Bắc Kạn",
    "Quỹ Phát triển đất, rừng và Bảo vệ môi trường tỉnh Bắc Kạn",
    "Ban Quản lý Vườn quốc gia Ba Bể",
)
SEVEN = ("Thái Nguyên", "Tuyên Quang", "Bắc Giang", "Phú Thọ", "Hòa Bình", "Yên Bái", "Bắc Kạn")


def known() -> RegistryView:
    bac_kan = [(name, "Bắc Kạn") for name in MEMBERS_2023]
    boards = [(f"{BOARD} {province}", province) for province in SEVEN if province != "Bắc Kạn"]
    others = [
        ("Ban Thi đua - Khen thưởng tỉnh Thái Nguyên", "Thái Nguyên"),
        ("Ban Thi đua - Khen thưởng tỉnh Quảng Nam", "Quảng Nam"),
        ("Sở Tài nguyên và Môi trường tỉnh Quảng Nam", "Quảng Nam"),
        ("Công ty cổ phần Ván dán Hồng Ngọc", ""),
    ]
    return registry_view(
        units=[*bac_kan, *boards, *others],
        blocs=["Khối thi đua Kinh tế - Kỹ thuật"],
        people=["Hoàng Thị Thúy", "Hoàng Văn Khởi"],
    )


@pytest.fixture(params=["known", "empty"])
def registry(request: pytest.FixtureRequest) -> RegistryView:
    """The facts must come out whether the registry knows the units or not."""
    return known() if request.param == "known" else RegistryView()


def seed(number: int, registry: RegistryView) -> Facts:
    return facts_of(next(SEEDS.glob(f"{number:03d}_*.txt")), registry)


def people(facts: Facts) -> set[tuple[str, str, str, str]]:
    return {(one.name, one.role, one.position.lower(), one.unit) for one in facts.people}


def units(facts: Facts) -> dict[str, str]:
    return {unit.name.casefold(): unit.role for unit in facts.units}


def test_the_inspection_names_its_head_and_the_inspected(registry: RegistryView) -> None:
    facts = seed(0, registry)

    assert ("Hoàng Thị Thúy", "inspection_head", "giám đốc", "Sở Xây dựng tỉnh Bắc Kạn") in people(facts)
    assert ("Hoàng Văn Khởi", "reporter", "phó trưởng ban phụ trách", f"{BOARD} Bắc Kạn") in people(facts)
    assert units(facts)[f"{BOARD} Bắc Kạn".casefold()] == "inspected"
    assert facts.leadership == ()


def test_the_first_session_elects_a_person(registry: RegistryView) -> None:
    facts = seed(1, registry)

    assert [(one.role, one.holder, one.year) for one in facts.leadership] == [("leader", "Nguyễn Văn Nam", 2022)]
    assert ("Nguyễn Văn Nam", "chair", "giám đốc", "Công ty cổ phần Ván dán Hồng Ngọc") in people(facts)
    assert {one.role for one in facts.people if one.name == "Hoàng Văn Khởi"} >= {"guest", "speaker"}
    assert len(facts.blocs) == 1


def test_the_eleven_members_come_out_although_a_comma_is_missing(registry: RegistryView) -> None:
    facts = seed(2, registry)

    assert {name.casefold() for name in MEMBERS_2023} <= set(units(facts))
    assert "member_count_mismatch" not in {remark.code for remark in facts.warnings}
    assert {(one.name, one.role) for one in facts.people} == {
        ("Hoàng Thị Thúy", "co_chair"),
        ("Đinh Huy Hoàng", "co_chair"),
    }


def test_the_seven_boards_stand_in_the_order_of_the_text() -> None:
    facts = seed(3, known())

    boards = [unit for unit in facts.units if unit.name.startswith(BOARD)]
    assert {unit.province for unit in boards} == set(SEVEN)
    assert [unit.province for unit in boards if unit.role == "member"] == ["Phú Thọ", "Hòa Bình", "Yên Bái", "Bắc Kạn"]


def test_the_final_review_elects_for_the_next_year(registry: RegistryView) -> None:
    facts = seed(3, registry)

    assert {(one.role, one.holder, one.year) for one in facts.leadership} == {
        ("leader", f"{BOARD} Tuyên Quang", 2017),
        ("deputy", f"{BOARD} Bắc Giang", 2017),
    }


def test_what_the_bloc_puts_forward_is_nominated_for_the_year_reviewed(registry: RegistryView) -> None:
    facts = seed(3, registry)

    assert [(one.award.split(" của ")[0], one.recipient, one.count) for one in facts.awards] == [
        ("Cờ thi đua xuất sắc", f"{BOARD} Thái Nguyên", 1),
        ("Bằng khen", f"{BOARD} Tuyên Quang", 1),
        ("Bằng khen", f"{BOARD} Bắc Giang", 1),
        ("Bằng khen", "cá nhân", 8),
    ]
    assert {(one.status, one.year) for one in facts.awards} == {("nominated", 2016)}


def test_guests_of_the_final_review_keep_their_ministry(registry: RegistryView) -> None:
    facts = seed(3, registry)

    guests = {(one.name, one.unit.casefold()) for one in facts.people if one.role == "guest"}
    assert guests == {
        ("Nguyễn Trung Nam", "vụ thi đua khen thưởng, bộ kế hoạch và đầu tư"),
        ("Bùi Quang Vũ", "vụ quản lý các khu kinh tế, bộ kế hoạch và đầu tư"),
        ("Lưu Thị Bích Đào", "ban thi đua - khen thưởng tỉnh thái nguyên"),
    }


def test_a_report_without_names_has_no_people(registry: RegistryView) -> None:
    facts = seed(4, registry)

    assert facts.people == ()
    assert {(unit.name, unit.role) for unit in facts.units} == {
        ("Sở Tài nguyên và Môi trường tỉnh Quảng Nam", "host"),
        ("Ban Thi đua - Khen thưởng tỉnh Quảng Nam", "guest"),
    }


def test_known_units_and_people_carry_their_registry_key() -> None:
    facts = seed(2, known())

    assert all(unit.key is not None for unit in facts.units if unit.name in MEMBERS_2023)
    assert [bloc.key for bloc in facts.blocs] == [1]
