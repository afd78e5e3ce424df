"""Terms decided at an event: who becomes leader or deputy of a bloc, wording by wording."""

import pytest

from news.importing.facts.finder import find_facts
from tests.factories.clean_article import clean_article
from tests.factories.registry_view import registry_view

LEAD = "Ngày 12/1/2024, Khối thi đua các sở tỉnh Kon Tum tổ chức hội nghị tổng kết năm 2023."
HEALTH, TOURISM, FINANCE = "Sở Y tế tỉnh Kon Tum", "Sở Du lịch tỉnh Kon Tum", "Sở Tài chính tỉnh Kon Tum"
LEADER, DEPUTY = ("leader", HEALTH, 2024), ("deputy", TOURISM, 2024)


def terms_in(*lines: str) -> set[tuple[str, str, int | None]]:
    facts = find_facts(clean_article(LEAD, *lines, title="Hội nghị tổng kết của Khối"), registry_view())
    return {(fact.role, fact.holder, fact.year) for fact in facts.leadership}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Hội nghị bầu Sở Y tế giữ vai trò Khối trưởng, Sở Du lịch giữ vai trò Khối phó.", {LEADER, DEPUTY}),
        ("Sở Y tế và Sở Du lịch lần lượt được bầu làm Khối trưởng, Khối phó.", {LEADER, DEPUTY}),
        ("Khối trưởng, Khối phó năm 2024 lần lượt là Sở Y tế và Sở Du lịch.", {LEADER, DEPUTY}),
        ("Khối bầu Sở Y tế (Khối trưởng) và Sở Du lịch (Khối phó).", {LEADER, DEPUTY}),
        (
            "Các đơn vị bầu Sở Y tế làm Khối trưởng; các Khối phó gồm Sở Du lịch, Sở Tài chính.",
            {LEADER, DEPUTY, ("deputy", FINANCE, 2024)},
        ),
        ("Khối đã bàn giao nhiệm vụ Khối trưởng từ Sở Du lịch sang Sở Y tế.", {LEADER}),
        ("Sở Y tế tiếp nhận vai trò Trưởng khối từ Sở Du lịch.", {LEADER}),
        ("Vai trò Khối trưởng năm 2024 được giao cho Sở Y tế.", {LEADER}),
        ("Đại diện Sở Du lịch trao cờ luân lưu cho Sở Y tế, Khối trưởng năm 2024.", {LEADER}),
        (
            "Năm 2024, Sở Y tế là đơn vị Khối trưởng, Sở Du lịch là đơn vị Khối phó theo lối luân phiên.",
            {LEADER, DEPUTY},
        ),
        ("Hội nghị cử ông Cao Văn Bảy, Giám đốc Sở Y tế, làm Trưởng khối.", {("leader", "Cao Văn Bảy", 2024)}),
    ],
)
def test_the_new_holder_is_read_from_the_wording(sentence: str, expected: set[tuple[str, str, int]]) -> None:
    assert terms_in(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Y tế (Khối trưởng) báo cáo kết quả, Sở Du lịch (Khối phó) công nhận điểm.",
        "Khối chưa bầu Khối trưởng năm 2024, Sở Y tế làm Khối trưởng lâm thời.",
        "Trưởng khối Sở Y tế nhận hoa chúc mừng.",
    ],
)
def test_who_holds_or_may_hold_an_office_is_no_outcome(sentence: str) -> None:
    assert terms_in(sentence) == set()


def test_an_election_announced_in_one_sentence_governs_the_sentences_that_name_the_chosen() -> None:
    terms = terms_in("Hội nghị đã bầu các chức danh năm 2024. Khối trưởng là Sở Y tế. Khối phó là Sở Du lịch.")

    assert terms == {LEADER, DEPUTY}
