"""Who gets which award, wording by wording: one invented sentence or list, and what must (not) be read from it."""

import pytest

from news.importing.facts.finder import find_facts
from news.importing.model import Facts
from tests.factories.clean_article import clean_article
from tests.factories.registry_view import registry_view

LEAD = "Ngày 12/1/2024, Khối thi đua các sở tỉnh Kon Tum tổ chức hội nghị tổng kết năm 2023."
HEALTH, TOURISM, FINANCE = (f"Sở {field} tỉnh Kon Tum" for field in ("Y tế", "Du lịch", "Tài chính"))

Row = tuple[str, str, int, str]


def facts_in(*lines: str) -> Facts:
    return find_facts(clean_article(LEAD, *lines, title="Hội nghị tổng kết của Khối"), registry_view())


def rows(facts: Facts) -> set[Row]:
    return {(fact.award.split(" của ")[0], fact.recipient, fact.count, fact.status) for fact in facts.awards}


def years(facts: Facts) -> set[tuple[str, int | None]]:
    return {(fact.award.split(" của ")[0], fact.year) for fact in facts.awards}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Sở Y tế và Sở Du lịch vinh dự được Chủ tịch UBND tỉnh tặng bằng khen.",
            {("Bằng khen", HEALTH, 1, "granted"), ("Bằng khen", TOURISM, 1, "granted")},
        ),
        (
            "Giám đốc Sở Nội vụ tặng Giấy khen 22 tập thể, 30 cá nhân.",
            {("Giấy khen", "tập thể", 22, "granted"), ("Giấy khen", "cá nhân", 30, "granted")},
        ),
        (
            "UBND tỉnh tặng Bằng khen cho ông Cao Văn Bảy, Giám đốc Sở Y tế; bà Lò Thị Én; nhân dân xã Đắk Sao.",
            {("Bằng khen", name, 1, "granted") for name in ("Cao Văn Bảy", "Lò Thị Én", "xã Đắk Sao")},
        ),
        (
            "Chủ tịch nước truy tặng Huân chương Dũng cảm cho liệt sĩ Đinh Văn Rơi.",
            {("Huân chương Dũng cảm", "Đinh Văn Rơi", 1, "granted")},
        ),
        (
            "Bằng khen của Chủ tịch UBND tỉnh đã được trao cho Sở Y tế và bà Lò Thị Én.",
            {("Bằng khen", HEALTH, 1, "granted"), ("Bằng khen", "Lò Thị Én", 1, "granted")},
        ),
        (
            "Công nhận danh hiệu Chiến sĩ thi đua cấp tỉnh đối với ông Cao Văn Bảy.",
            {("Chiến sĩ thi đua cấp tỉnh", "Cao Văn Bảy", 1, "granted")},
        ),
        (
            "Các sở đăng ký 7 tập thể lao động xuất sắc, 40 chiến sĩ thi đua cơ sở.",
            {
                ("Tập thể lao động xuất sắc", "tập thể", 7, "registered"),
                ("Chiến sĩ thi đua cơ sở", "cá nhân", 40, "registered"),
            },
        ),
        (
            "Hội nghị suy tôn Sở Y tế đề nghị tặng Cờ thi đua, Sở Du lịch và Sở Tài chính đề nghị tặng Bằng khen.",
            {
                ("Cờ thi đua", HEALTH, 1, "nominated"),
                ("Bằng khen", TOURISM, 1, "nominated"),
                ("Bằng khen", FINANCE, 1, "nominated"),
            },
        ),
        (
            "Sở Y tế xếp thứ nhất, đề nghị tặng Cờ thi đua; Sở Du lịch xếp thứ nhì, đề nghị tặng Bằng khen.",
            {("Cờ thi đua", HEALTH, 1, "nominated"), ("Bằng khen", TOURISM, 1, "nominated")},
        ),
        (
            "Sở Y tế đang hoàn thiện hồ sơ đề nghị tặng thưởng Huân chương Lao động hạng III.",
            {("Huân chương Lao động hạng Ba", HEALTH, 1, "nominated")},
        ),
        (
            "Thừa ủy quyền, ông Cao Văn Bảy gắn Huân chương Lao động hạng Nhì lên lá cờ truyền thống của Sở Y tế.",
            {("Huân chương Lao động hạng Nhì", HEALTH, 1, "granted")},
        ),
    ],
)
def test_the_recipient_is_read_from_the_wording_around_the_award(sentence: str, expected: set[Row]) -> None:
    assert rows(facts_in(sentence)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Y tế chưa được xét tặng Cờ thi đua do nợ báo cáo.",
        "Nếu hoàn thành, Sở Y tế sẽ được đề nghị tặng Cờ thi đua.",
        "Phấn đấu đến năm 2026, Sở Y tế được tặng thưởng Huân chương Lao động hạng Ba.",
        "Đoàn viên Sở Y tế được tặng Bằng khen của Tỉnh đoàn.",
        "Nhiều tập thể, cá nhân Sở Y tế được trao Bằng khen của Bộ trưởng Bộ Y tế.",
        "Chủ tịch UBND tỉnh trao Bằng khen cho Vinacorp, đơn vị phối hợp với Sở Y tế.",
        "UBND tỉnh thu hồi Bằng khen đã tặng ông Cao Văn Bảy.",
        "Sở Y tế lấy ý kiến về các tập thể, cá nhân được đề nghị tặng Bằng khen.",
        "Sở Nội vụ đề nghị UBND tỉnh tặng Cờ thi đua.",
    ],
)
def test_an_award_without_a_certain_recipient_stays_unsaid(sentence: str) -> None:
    assert facts_in(sentence).awards == ()


def test_who_is_asked_to_grant_receives_nothing() -> None:
    facts = facts_in("Khối đề nghị UBND tỉnh xét tặng Sở Y tế Cờ thi đua.")

    assert rows(facts) == {("Cờ thi đua", HEALTH, 1, "nominated")}


def test_a_pupil_named_with_a_school_receives_alone() -> None:
    facts = facts_in("UBND tỉnh tặng Bằng khen cho em Lò Văn Sơn, học sinh lớp 8 Trường THCS Kim Đồng.")

    assert rows(facts) == {("Bằng khen", "Lò Văn Sơn", 1, "granted")}


def test_what_stands_in_brackets_behind_a_person_receives_nothing() -> None:
    facts = facts_in("UBND tỉnh tặng Bằng khen cho ông Cao Văn Bảy (62 tuổi, trú xã Đắk Sao) và Sở Y tế.")

    assert rows(facts) == {("Bằng khen", "Cao Văn Bảy", 1, "granted"), ("Bằng khen", HEALTH, 1, "granted")}


def test_a_subject_goes_on_receiving_and_each_award_keeps_its_year() -> None:
    facts = facts_in(
        "Năm 2021, Sở Y tế được Chính phủ tặng Cờ thi đua; năm 2022 đón nhận Huân chương Lao động hạng Ba."
    )

    assert {fact.recipient for fact in facts.awards} == {HEALTH}
    assert years(facts) == {("Cờ thi đua", 2021), ("Huân chương Lao động hạng Ba", 2022)}


def test_years_listed_behind_an_award_give_one_fact_each() -> None:
    facts = facts_in("Bà Lò Thị Én hai lần được tặng Bằng khen của Thủ tướng Chính phủ vào các năm 2015 và 2020.")

    assert years(facts) == {("Bằng khen", 2015), ("Bằng khen", 2020)}


def test_a_form_without_rank_is_dropped_where_the_article_ranks_it() -> None:
    facts = facts_in(
        "Sở Y tế đón nhận Huân chương Lao động.",
        "Ông Cao Văn Bảy trao Huân chương Lao động hạng Ba cho Sở Y tế.",
    )

    assert rows(facts) == {("Huân chương Lao động hạng Ba", HEALTH, 1, "granted")}


def test_numbered_lines_inherit_the_proposal_that_opens_them() -> None:
    facts = facts_in(
        "Khối thống nhất đề nghị:",
        "1. Tặng Cờ thi đua của UBND tỉnh cho Sở Y tế.",
        "2. Tặng Bằng khen của Chủ tịch UBND tỉnh cho Sở Du lịch và 02 cá nhân.",
    )

    assert rows(facts) == {
        ("Cờ thi đua", HEALTH, 1, "nominated"),
        ("Bằng khen", TOURISM, 1, "nominated"),
        ("Bằng khen", "cá nhân", 2, "nominated"),
    }


def test_lines_under_an_award_are_recipients_known_or_not() -> None:
    facts = facts_in(
        "Nhân dịp này, Chủ tịch UBND xã tặng Giấy khen cho 3 tập thể, gồm:",
        "- Nhân dân và cán bộ bản Xa Lo;",
        "- Tổ hợp tác Nước Mắm Cồn;",
        "- Ông Cao Văn Bảy, trưởng bản.",
    )

    assert {recipient for _, recipient, _, _ in rows(facts)} == {"bản Xa Lo", "Tổ hợp tác Nước Mắm Cồn", "Cao Văn Bảy"}


@pytest.mark.parametrize(
    ("opening", "status"),
    [
        ("Danh sách tập thể, cá nhân được khen thưởng:", "granted"),
        ("Hội đồng đề nghị khen thưởng các trường hợp sau:", "nominated"),
    ],
)
def test_headings_over_lists_take_the_status_of_the_line_above(opening: str, status: str) -> None:
    facts = facts_in(opening, "I. Cờ thi đua của UBND tỉnh", "1. Sở Y tế", "II. Giấy khen", "1. Bà Lò Thị Én")

    assert rows(facts) == {("Cờ thi đua", HEALTH, 1, status), ("Giấy khen", "Lò Thị Én", 1, status)}


def test_a_table_takes_the_status_of_its_head() -> None:
    facts = facts_in("Các đơn vị tham gia:", "TT | Đơn vị | Đăng ký", "1 | Sở Y tế | Cờ thi đua của UBND tỉnh")

    assert rows(facts) == {("Cờ thi đua", HEALTH, 1, "registered")}


def test_a_list_without_any_word_of_its_status_is_left_alone() -> None:
    facts = facts_in("Danh sách cụ thể:", "I. Cờ thi đua của UBND tỉnh", "1. Sở Y tế")

    assert facts.awards == ()


def test_rows_below_a_heading_that_counts_them_receive_its_award() -> None:
    facts = facts_in(
        "Danh sách tập thể, cá nhân được khen thưởng:",
        "I. Cờ thi đua của UBND tỉnh năm 2023: 02 tập thể",
        "STT | Tên đơn vị | Thành tích",
        "1 | Sở Y tế | Dẫn đầu Khối",
        "2 | Sở Du lịch | Về nhì",
    )

    assert rows(facts) == {("Cờ thi đua", HEALTH, 1, "granted"), ("Cờ thi đua", TOURISM, 1, "granted")}


def test_what_a_unit_strives_for_as_registered_is_registered() -> None:
    facts = facts_in("Theo đăng ký, năm 2024 Sở Y tế phấn đấu đạt Cờ thi đua của UBND tỉnh.")

    assert rows(facts) == {("Cờ thi đua", HEALTH, 1, "registered")}


def test_the_unit_in_which_counted_recipients_work_receives_nothing() -> None:
    facts = facts_in("02 tập thể và 05 cá nhân của Sở Y tế được Chủ tịch UBND tỉnh tặng Bằng khen.")

    assert rows(facts) == {("Bằng khen", "tập thể", 2, "granted"), ("Bằng khen", "cá nhân", 5, "granted")}


def test_each_of_several_places_is_no_word_of_the_past() -> None:
    facts = facts_in("Qua bỏ phiếu tại từng điểm cầu, Khối suy tôn Sở Y tế để đề nghị tặng Cờ thi đua của UBND tỉnh.")

    assert years(facts) == {("Cờ thi đua", 2023)}


def test_titles_registered_with_a_pact_are_for_its_year() -> None:
    facts = facts_in("Các sở ký kết giao ước thi đua năm 2024; Sở Y tế đăng ký danh hiệu Tập thể lao động xuất sắc.")

    assert years(facts) == {("Tập thể lao động xuất sắc", 2024)}
