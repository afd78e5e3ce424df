"""How far the name of a bloc reaches, and which spellings are one bloc."""

import pytest

from news.importing.facts.blocs import bloc_facts, find_blocs
from news.importing.facts.registry_view import RegistryView
from news.importing.facts.view import view_of
from tests.factories.registry_view import registry_view


def blocs_in(text: str) -> list[str]:
    return [fact.name for fact in bloc_facts(find_blocs(view_of(text)), RegistryView())]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Khối thi đua các cơ quan Đảng tỉnh Nghệ An tổ chức hội nghị.",
            ["Khối thi đua các cơ quan Đảng tỉnh Nghệ An"],
        ),
        (
            "Cụm thi đua số 2 các huyện, thị xã, thành phố tỉnh Nghệ An ký giao ước.",
            ["Cụm thi đua số 2 các huyện, thị xã, thành phố tỉnh Nghệ An"],
        ),
        (
            "Khối thi đua các doanh nghiệp FDI, doanh nghiệp tư nhân và hợp tác xã tỉnh.",
            ["Khối thi đua các doanh nghiệp FDI, doanh nghiệp tư nhân và hợp tác xã tỉnh"],
        ),
        ("Khối thi đua Khoa học, Giáo dục và Y tế họp.", ["Khối thi đua Khoa học, Giáo dục và Y tế"]),
        ("Khối thi đua Tổng hợp, Sở Nội vụ và Sở Y tế họp.", ["Khối thi đua Tổng hợp"]),
        ("Cụm thi đua số 3, Quân khu 9 sơ kết sáu tháng.", ["Cụm thi đua số 3, Quân khu 9"]),
        ("Cụm thi đua số 3, Quân khu 9 và các nhà trường.", ["Cụm thi đua số 3"]),
        (
            "Cụm thi đua số 5 Hội Nông dân các tỉnh Tây Nguyên và Cụm thi đua số 6 họp chung.",
            ["Cụm thi đua số 5 Hội Nông dân các tỉnh Tây Nguyên", "Cụm thi đua số 6"],
        ),
        (
            "Khối thi đua Mặt trận Tổ quốc, các đoàn thể tỉnh Bình Thuận nhất trí bầu.",
            ["Khối thi đua Mặt trận Tổ quốc, các đoàn thể tỉnh Bình Thuận"],
        ),
        ("Các khối thi đua của tỉnh đã họp; trong Khối thi đua.", []),
    ],
)
def test_a_bloc_is_named_up_to_its_verb(text: str, names: list[str]) -> None:
    assert blocs_in(text) == names


def test_short_and_shouted_spellings_are_the_bloc_named_in_full() -> None:
    names = blocs_in(
        "KHỐI THI ĐUA KINH TẾ TỔNG KẾT\nKhối thi đua Kinh tế tỉnh Lai Châu họp. Khối Kinh tế bầu Trưởng khối."
    )

    assert names == ["Khối thi đua Kinh tế tỉnh Lai Châu"]


def test_a_known_bloc_keeps_the_name_and_key_of_the_registry() -> None:
    registry = registry_view(blocs=["Khối thi đua Kinh tế - Kỹ thuật"])

    [fact] = bloc_facts(find_blocs(view_of("Khối thi đua Kinh tế – Kỹ thuật năm 2023 họp.")), registry)

    assert (fact.name, fact.key) == ("Khối thi đua Kinh tế - Kỹ thuật", 1)
