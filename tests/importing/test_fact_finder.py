"""The language of the genre, rule by rule: one invented sentence or two, and what must (not) be read from them."""

import pytest

from news.importing.facts.finder import find_facts
from news.importing.model import Facts
from tests.factories.clean_article import clean_article
from tests.factories.registry_view import registry_view

LEAD = "Ngày 12/1/2024, Khối thi đua các sở tỉnh Kon Tum tổ chức hội nghị tổng kết năm 2023."


def facts_in(*lines: str, title: str = "Hội nghị tổng kết Khối thi đua các sở tỉnh Kon Tum") -> Facts:
    return find_facts(clean_article(LEAD, *lines, title=title), registry_view())


def roles_in(facts: Facts) -> set[tuple[str, str]]:
    return {(person.name, person.role) for person in facts.people}


def posts_in(facts: Facts) -> dict[str, tuple[str, str]]:
    return {person.name: (person.position, person.unit) for person in facts.people}


def awards_in(facts: Facts) -> set[tuple[str, str, int, str]]:
    return {(fact.award.split(" của ")[0], fact.recipient, fact.count, fact.status) for fact in facts.awards}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Sở TN&MT tỉnh Kon Tum họp.", "Sở Tài nguyên và Môi trường tỉnh Kon Tum"),
        ("Sở GD-ĐT họp.", "Sở Giáo dục và Đào tạo tỉnh Kon Tum"),
        ("Sở Lao động – Thương binh và Xã hội đã họp.", "Sở Lao động - Thương binh và Xã hội tỉnh Kon Tum"),
        ("BQL các KCN tỉnh Kon Tum họp.", "Ban Quản lý các khu công nghiệp tỉnh Kon Tum"),
        ("Bộ Kế hoạch và Đầu tư ban hành văn bản.", "Bộ Kế hoạch và Đầu tư"),
        ("UBND xã Đắk Sao báo cáo.", "Ủy ban nhân dân xã Đắk Sao"),
        ("Công ty CP Chế biến gỗ Măng Đen đã góp ý.", "Công ty cổ phần Chế biến gỗ Măng Đen"),
        ("Trường THPT Nguyễn Du gửi báo cáo.", "Trường Trung học phổ thông Nguyễn Du"),
        ("Ban Quản lý VQG Chư Mom Ray gửi báo cáo.", "Ban Quản lý Vườn quốc gia Chư Mom Ray"),
    ],
)
def test_a_unit_is_filed_under_its_full_name_with_its_province(written: str, name: str) -> None:
    facts = facts_in(written)

    assert name in {unit.name for unit in facts.units}


def test_a_name_with_commas_and_joiners_inside_is_one_unit_of_the_list() -> None:
    facts = facts_in("Dự có đại diện Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính và Ban Dân tộc.")

    assert {unit.name for unit in facts.units} == {
        "Sở Văn hóa, Thể thao và Du lịch tỉnh Kon Tum",
        "Sở Tài chính tỉnh Kon Tum",
        "Ban Dân tộc tỉnh Kon Tum",
    }


@pytest.mark.parametrize(
    "sentence", ["Các sở, ban, ngành đã tham gia.", "Các đơn vị trong khối báo cáo.", "Cấp ủy, chính quyền quan tâm."]
)
def test_collective_formulas_name_no_unit(sentence: str) -> None:
    facts = facts_in(sentence)

    assert facts.units == ()


@pytest.mark.parametrize(
    ("sentence", "name", "post", "unit"),
    [
        ("Phó Giám đốc Sở Y tế Đinh Văn Rơi phát biểu.", "Đinh Văn Rơi", "Phó Giám đốc", "Sở Y tế tỉnh Kon Tum"),
        ("Bà Lò Thị Én, Giám đốc Sở Y tế phát biểu.", "Lò Thị Én", "Giám đốc", "Sở Y tế tỉnh Kon Tum"),
        ("Ông Y Thoan – Chủ tịch UBND xã Đắk Sao phát biểu.", "Y Thoan", "Chủ tịch", "Ủy ban nhân dân xã Đắk Sao"),
        (
            "Bà Cao Thị Bảy (Chánh Thanh tra tỉnh) phát biểu.",
            "Cao Thị Bảy",
            "Chánh Thanh tra",
            "Thanh tra tỉnh Kon Tum",
        ),
        (
            "Ông Cao Văn Bảy, Trưởng ban Quản lý các KCN Kon Tum phát biểu.",
            "Cao Văn Bảy",
            "Trưởng ban",
            "Ban Quản lý các khu công nghiệp tỉnh Kon Tum",
        ),
        (
            "Đồng chí Vi Văn Hòa, Phó Trưởng ban phụ trách Ban Quản lý các KCN phát biểu.",
            "Vi Văn Hòa",
            "Phó Trưởng ban phụ trách",
            "Ban Quản lý các khu công nghiệp tỉnh Kon Tum",
        ),
    ],
)
def test_a_post_binds_to_the_person_and_the_unit_beside_it(sentence: str, name: str, post: str, unit: str) -> None:
    facts = facts_in(sentence)

    assert posts_in(facts)[name] == (post, unit)


def test_in_a_list_a_single_post_is_not_shared() -> None:
    facts = facts_in("Dự có bà Lò Thị Én, ông Y Thoan – Phó Giám đốc Sở Du lịch.")

    assert posts_in(facts) == {"Lò Thị Én": ("", ""), "Y Thoan": ("Phó Giám đốc", "Sở Du lịch tỉnh Kon Tum")}


def test_a_plural_post_is_shared_by_the_list() -> None:
    facts = facts_in("Dự có các Phó Giám đốc Sở Du lịch: Lò Thị Én, Đinh Văn Rơi.")

    assert {post for post, _ in posts_in(facts).values()} == {"Phó Giám đốc"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Các đồng chí: Đồng chí trưởng đoàn phát biểu.",
        "Hội nghị diễn ra tại đường Trần Hưng Đạo.",
        "Học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
        "Chính quyền Chủ tịch xã cũ đã bàn giao.",
        "Xe chạy từ Hà Nội vào Kon Tum.",
    ],
)
def test_nobody_is_made_of_openers_streets_and_figures_of_history(sentence: str) -> None:
    facts = facts_in(sentence)

    assert facts.people == ()


def test_a_second_mention_is_the_same_person_under_the_full_name() -> None:
    facts = facts_in(
        "Ông Đinh Văn Rơi, Giám đốc Sở Y tế đến dự.", "Phát biểu tại hội nghị, ông Rơi đánh giá cao kết quả."
    )

    assert roles_in(facts) == {("Đinh Văn Rơi", "guest"), ("Đinh Văn Rơi", "speaker")}


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        ("Ông Đinh Văn Rơi chủ trì hội nghị.", {("Đinh Văn Rơi", "chair")}),
        (
            "Ông Đinh Văn Rơi và bà Lò Thị Én đồng chủ trì hội nghị.",
            {("Đinh Văn Rơi", "co_chair"), ("Lò Thị Én", "co_chair")},
        ),
        ("Tham dự hội nghị có đồng chí Đinh Văn Rơi.", {("Đinh Văn Rơi", "guest")}),
        ("Bà Lò Thị Én trình bày báo cáo tổng kết.", {("Lò Thị Én", "reporter")}),
        (
            "Thừa ủy quyền Chủ tịch nước, bà H' Lan Niê gắn Huân chương Lao động hạng Ba cho xã Ea Na.",
            {("H'Lan Niê", "presenter")},
        ),
    ],
)
def test_cues_give_roles(sentence: str, roles: set[tuple[str, str]]) -> None:
    facts = facts_in(sentence)

    assert roles_in(facts) == roles


@pytest.mark.parametrize(
    ("sentence", "awards"),
    [
        (
            "Theo đề nghị của Sở Nội vụ, Chủ tịch UBND tỉnh tặng Bằng khen cho Trường THPT Nguyễn Du.",
            {("Bằng khen", "Trường Trung học phổ thông Nguyễn Du", 1, "granted")},
        ),
        (
            "Khối đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế, tặng Bằng khen cho Sở Du lịch và 05 cá nhân.",
            {
                ("Cờ thi đua", "Sở Y tế tỉnh Kon Tum", 1, "nominated"),
                ("Bằng khen", "Sở Du lịch tỉnh Kon Tum", 1, "nominated"),
                ("Bằng khen", "cá nhân", 5, "nominated"),
            },
        ),
        (
            "Sở Y tế đăng ký Cờ thi đua của Chính phủ.",
            {("Cờ thi đua", "Sở Y tế tỉnh Kon Tum", 1, "registered")},
        ),
        ("UBND tỉnh thu hồi Bằng khen đã tặng cho Sở Du lịch.", set()),
        ("Sở Du lịch chưa được xét tặng Bằng khen.", set()),
        ("Nếu hoàn thành, Sở Du lịch sẽ được tặng Bằng khen.", set()),
        ("Ban Thi đua - Khen thưởng đề nghị các xã nộp hồ sơ.", set()),
        ("Bà Vi Thị Hoa tặng hoa cho đội tuyển.", set()),
        (
            "Giám đốc Sở Y tế tặng Giấy khen cho 2 tập thể và 12 cá nhân.",
            {("Giấy khen", "tập thể", 2, "granted"), ("Giấy khen", "cá nhân", 12, "granted")},
        ),
    ],
)
def test_the_clause_decides_what_became_of_an_award(sentence: str, awards: set[tuple[str, str, int, str]]) -> None:
    facts = facts_in(sentence)

    assert awards_in(facts) == awards


def test_history_keeps_its_own_year() -> None:
    facts = facts_in("Anh Tằng A Lìn từng nhận Giấy khen năm 2015.")

    assert [(fact.recipient, fact.year) for fact in facts.awards] == [("Tằng A Lìn", 2015)]


def test_an_election_gives_the_term_of_the_following_year() -> None:
    facts = facts_in("Hội nghị thống nhất bầu Sở Y tế làm Khối trưởng, Sở Du lịch làm Khối phó.")

    assert {(fact.role, fact.holder, fact.year) for fact in facts.leadership} == {
        ("leader", "Sở Y tế tỉnh Kon Tum", 2024),
        ("deputy", "Sở Du lịch tỉnh Kon Tum", 2024),
    }


def test_who_holds_the_office_already_is_no_outcome() -> None:
    facts = facts_in("Ông Đinh Văn Rơi, Giám đốc Sở Y tế (Trưởng khối) phát biểu.")

    assert facts.leadership == ()
    assert {(unit.name, unit.role) for unit in facts.units} == {("Sở Y tế tỉnh Kon Tum", "leader")}


def test_a_member_list_shorter_than_declared_is_remarked() -> None:
    facts = facts_in("Khối thi đua có 3 đơn vị gồm: Sở Y tế, Sở Du lịch.")

    assert {unit.role for unit in facts.units} == {"member"}
    assert "member_count_mismatch" in {remark.code for remark in facts.warnings}


def test_spellings_of_one_bloc_are_one_fact() -> None:
    facts = facts_in("Khối thi đua các Sở đã họp.", "Khối thi đua các sở tỉnh Kon Tum ra nghị quyết.")

    assert [bloc.name for bloc in facts.blocs] == ["Khối thi đua các sở tỉnh Kon Tum"]


def test_the_registry_fuses_no_two_units_where_a_comma_is_missing() -> None:
    registry = registry_view(
        units=[
            ("Quỹ Bảo vệ rừng, đất và nguồn nước tỉnh Kon Tum", "Kon Tum"),
            ("Ban Quản lý rừng Đăk Long", "Kon Tum"),
        ]
    )
    article = clean_article(LEAD, "Thành viên gồm Quỹ Bảo vệ rừng, đất và nguồn nước Ban Quản lý rừng Đăk Long.")

    facts = find_facts(article, registry)

    assert [unit.key for unit in facts.units if unit.role == "member"] == [1, 2]


def test_what_the_registry_does_not_know_is_reported_with_a_remark() -> None:
    facts = facts_in("Bà Lò Thị Én, Giám đốc Sở Y tế phát biểu.")

    assert {remark.code for remark in facts.warnings} >= {"unknown_unit", "unknown_person", "unknown_bloc"}
    assert {fact.key for fact in (*facts.units, *facts.people, *facts.blocs)} == {None}


def test_spans_point_at_the_words_of_each_fact() -> None:
    article = clean_article(LEAD, "Bà Lò Thị Én, Giám đốc Sở Y tế phát biểu.")

    facts = find_facts(article, registry_view())

    assert {article.text[unit.span.start : unit.span.end] for unit in facts.units} == {"Sở Y tế"}
    assert {article.text[person.span.start : person.span.end] for person in facts.people} == {"Lò Thị Én"}


def test_what_a_nominee_once_received_grants_nothing_new() -> None:
    facts = facts_in(
        "Các sở nhất trí đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế - tập thể từng được nhận Cờ thi đua của Chính "
        "phủ năm 2019, tặng Bằng khen cho Sở Du lịch cùng 6 cá nhân."
    )

    assert ("Bằng khen", "Sở Du lịch tỉnh Kon Tum", 1, "nominated") in awards_in(facts)
    assert ("Bằng khen", "cá nhân", 6, "nominated") in awards_in(facts)
    assert not [fact for fact in facts.awards if fact.status == "granted" and fact.year != 2019]


def test_a_consultation_list_nominates_without_a_verb() -> None:
    article = clean_article(
        "Sở Nội vụ tỉnh Kon Tum lấy ý kiến Nhân dân đối với các trường hợp đề nghị tặng thưởng Huân chương Lao động.",
        "HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA",
        "1. Trường THPT Nguyễn Du.",
        "2. Bà Lò Thị Én, Giám đốc Sở Y tế.",
        "Hồ sơ gửi trước ngày 5/6/2026.",
        title="Lấy ý kiến Nhân dân về trường hợp đề nghị tặng thưởng Huân chương Lao động năm 2026",
    )

    facts = find_facts(article, registry_view())

    assert [(fact.award, fact.recipient, fact.status, fact.year) for fact in facts.awards] == [
        ("Huân chương Lao động hạng Ba", "Trường Trung học phổ thông Nguyễn Du", "nominated", 2026),
        ("Huân chương Lao động hạng Ba", "Lò Thị Én", "nominated", 2026),
    ]
