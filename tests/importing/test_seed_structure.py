"""Structure of five real articles that may lie beside the checkout; their text is never copied into the project."""

from pathlib import Path

import pytest

from news.importing.cleaning import clean
from news.importing.facts.home_province import home_province
from news.importing.facts.registry_view import RegistryView
from news.importing.facts.structure import Structure, read_structure
from news.importing.facts.units import UnitFinder
from news.importing.facts.view import view_of
from news.importing.model import CleanArticle
from news.importing.readers import read

SEEDS = Path(__file__).resolve().parents[2].parent / "shared" / "seeds"

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the real articles are not beside this checkout")


def article(number: int) -> CleanArticle:
    path = next(SEEDS.glob(f"{number:03d}_*.txt"))
    return clean(read(path, path.name))


def structure(number: int) -> Structure:
    cleaned = article(number)
    view = view_of(cleaned.text)
    home = home_province(view)
    return read_structure(cleaned, view, UnitFinder(view, RegistryView(), home, None), home)


@pytest.mark.parametrize(
    ("number", "published", "byline", "source"),
    [
        (0, "2023-10-17T14:03:57+07:00", "Đỗ Nhung", None),
        (1, "2022-11-08T17:56:33+07:00", "Thu Hằng", None),
        (2, None, "Hoàng Huyền", None),
        (3, "2019-06-24T10:27:00+07:00", "", "Văn Phòng"),
        (4, None, "Hồng Sơn", None),
    ],
)
def test_stamp_author_and_source(number: int, published: str | None, byline: str, source: str | None) -> None:
    cleaned = article(number)

    assert (cleaned.published_at.isoformat() if cleaned.published_at else None) == published
    assert (cleaned.byline, cleaned.source_name) == (byline, source)


@pytest.mark.parametrize(
    ("number", "page_type", "types", "date", "inferred"),
    [
        (0, "inspection", {"inspection"}, "2023-10-16", False),
        (1, "conference", {"first_session"}, "2022-11-08", False),
        (2, "conference", {"preliminary_review"}, "2023-07-06", False),
        (3, "conference", {"final_review", "launch", "pact_signing"}, "2017-02-24", True),
        (4, "conference", {"preliminary_review"}, "2017-07-25", False),
    ],
)
def test_event(number: int, page_type: str, types: set[str], date: str, inferred: bool) -> None:
    found = structure(number)

    assert (found.page_type, set(found.event.types)) == (page_type, types)
    assert found.event.date is not None
    assert (found.event.date.date.value, found.event.date.inferred) == (date, inferred)


@pytest.mark.parametrize("number", [0, 1])
def test_shouting_titles_are_offered_in_sentence_case(number: int) -> None:
    cleaned = article(number)

    assert cleaned.original_title.isupper()
    assert cleaned.title.upper() == cleaned.original_title
    assert ("Ban Quản lý" if number == 0 else "Thanh Bình") in cleaned.title


@pytest.mark.parametrize(
    ("number", "files"),
    [
        (0, ["Truong-khoi-1", "Truong-khoi-2"]),
        (1, ["THI-DUA-1", "THI-DUA-4", "THI-DUA-2"]),
        (2, []),
        (3, ["", "", "", ""]),
        (4, ["20399342 668399660028641 778363947 o"]),
    ],
)
def test_images_stand_in_order(number: int, files: list[str]) -> None:
    images = article(number).images

    assert [image.file for image in images] == files
    assert all(image.caption for image in images) or number == 4


@pytest.mark.parametrize(
    ("number", "pieces", "first"), [(0, 0, ""), (1, 0, ""), (2, 11, "Chia sẻ"), (3, 4, "BAN"), (4, 3, "Email")]
)
def test_the_wrapping_is_cut_but_kept(number: int, pieces: int, first: str) -> None:
    removed = article(number).removed

    assert len(removed) == pieces
    assert "".join(removed).startswith(first)


def test_documents_of_the_mid_year_review() -> None:
    found = structure(2)
    numbered = [
        (fact.type, fact.number, fact.date.value if fact.date else "") for fact in found.documents if fact.number
    ]

    assert numbered == [("ke_hoach", "21/KH-UBND", "2023-01-16"), ("cong_van", "409/TĐKT-KTKT", "2023-03-14")]
    assert [fact.type for fact in found.documents if not fact.number] == ["nghi_quyet", "quyet_dinh", "khac"]
    assert next(fact for fact in found.documents if fact.type == "ke_hoach").issuer == "Ủy ban nhân dân tỉnh Bắc Kạn"


def test_a_stamp_two_years_late_is_suspected_of_a_migration() -> None:
    assert {remark.code for remark in structure(3).warnings} == {"year_inferred", "suspected_migration_date"}


@pytest.mark.parametrize(
    ("number", "period"), [(2, "6 tháng đầu năm 2023"), (3, "năm 2016"), (4, "06 tháng đầu năm 2017")]
)
def test_period_reviewed(number: int, period: str) -> None:
    assert structure(number).event.period == period


@pytest.mark.parametrize(("number", "theme"), [(1, "Doanh nghiệp khu công nghiệp"), (3, "Khối thi đua các tỉnh")])
def test_theme_is_kept_word_for_word(number: int, theme: str) -> None:
    found = structure(number).event.theme

    assert found.startswith(theme)
    assert found in article(number).text
