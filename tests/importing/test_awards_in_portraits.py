"""Awards of those an article portrays, named by pronouns and bare nouns."""

from news.importing.facts.finder import find_facts
from tests.factories.clean_article import clean_article
from tests.factories.registry_view import registry_view


def granted(*lines: str, title: str) -> set[tuple[str, str, int | None]]:
    facts = find_facts(clean_article(*lines, title=title), registry_view())
    return {(fact.award.split(" của ")[0], fact.recipient, fact.year) for fact in facts.awards}


def test_a_pronoun_stands_for_the_person_portrayed() -> None:
    awards = granted(
        "Ông Cao Văn Bảy dậy từ ba giờ sáng để ra rẫy. Ông Bảy kể lại chuyện quê, chuyện gia đình.",
        "“Đất không phụ ai”, ông Bảy cười. Hơn 30 năm ông Bảy chưa bán một cây sâm non nào.",
        "Năm 2019 ông được tặng Bằng khen của Thủ tướng Chính phủ; năm 2021 nhận Kỷ niệm chương “Vì nông dân”.",
        title="Người giữ rừng sâm",
    )

    assert awards == {
        ("Bằng khen", "Cao Văn Bảy", 2019),
        ("Kỷ niệm chương Vì nông dân", "Cao Văn Bảy", 2021),
    }


def test_a_bare_noun_stands_for_the_only_organisation_of_its_kind() -> None:
    awards = granted(
        "Công ty cổ phần Cà phê Đắk Hà kỷ niệm 20 năm thành lập.",
        "Công ty đã được tặng thưởng Huân chương Lao động hạng Ba (năm 2006) và Cờ thi đua của Chính phủ (năm 2012).",
        title="Hai mươi năm một hạt cà phê",
    )

    assert awards == {
        ("Huân chương Lao động hạng Ba", "Công ty cổ phần Cà phê Đắk Hà", 2006),
        ("Cờ thi đua", "Công ty cổ phần Cà phê Đắk Hà", 2012),
    }


def test_a_bare_noun_that_fits_two_organisations_stands_for_none() -> None:
    awards = granted(
        "Công ty cổ phần Cà phê Đắk Hà và Công ty cổ phần Gỗ Măng Đen ký hợp đồng.",
        "Năm 2012 công ty được tặng Cờ thi đua của Chính phủ.",
        title="Một hợp đồng",
    )

    assert awards == set()
