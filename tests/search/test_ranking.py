"""What comes first: names, numbers, years, and words that stand side by side."""

from pathlib import Path

from search.documents.document import SearchDocument
from search.query.parsing import parse_query
from search.query.relaxing import nearly_all_slots
from tests.search.small_index import article, engine_of, titles


def record(noun: str, title: str, *names: str, **fields: object) -> SearchDocument:
    """A record of the registry that bears its title and the other names."""
    return SearchDocument(
        key=f"{noun}:1",
        noun=noun,
        kind=noun,
        title=title,
        names=(title, *names),
        **fields,  # type: ignore[arg-type]
    )


def test_a_record_comes_before_the_articles_about_it_when_its_name_is_typed(tmp_path: Path) -> None:
    named = ("Khối thi đua Hạ tầng tỉnh Lam Giang", "Khối Hạ tầng")
    bloc = record("bloc", *named)
    fresh = article(1, "Khối Hạ tầng họp bàn việc cuối năm", names=named)
    engine = engine_of(tmp_path, [fresh, bloc])

    assert titles(engine, "khối hạ tầng")[0] == bloc.title
    assert titles(engine, "khối hạ tầng họp bàn") == [fresh.title]


def test_a_person_comes_first_when_the_post_is_typed_along(tmp_path: Path) -> None:
    person = record("person", "Lò Văn Thử", "ông Lò Văn Thử", lead="Giám đốc, Vườn quốc gia Nà Lốc (2018–)")
    about = article(
        1, "Kiểm tra tại Vườn quốc gia Nà Lốc", lead="Giám đốc vườn nhận thiếu sót.", body="Ông Lò Văn Thử tiếp đoàn."
    )
    engine = engine_of(tmp_path, [about, person])

    assert titles(engine, "Lò Văn Thử giám đốc vườn quốc gia")[0] == person.title


def test_a_person_who_only_shares_the_name_does_not_displace_what_answers_all(tmp_path: Path) -> None:
    person = record("person", "Lò Văn Thử", lead="Giám đốc, Ban Quản lý dự án")
    about = article(1, "Kè suối Nà Lốc chậm bốn mươi ngày", body="Ông Lò Văn Thử nhận trách nhiệm về kè.")
    engine = engine_of(tmp_path, [person, about])

    assert titles(engine, "Lò Văn Thử kè suối Nà Lốc chậm")[0] == about.title


def test_the_document_that_bears_the_number_comes_before_those_that_mention_it(tmp_path: Path) -> None:
    decision = record("document", "Quyết định số 233/QĐ-UBND ngày 09/02/2026", numbers=("233/QĐ-UBND",))
    about = article(1, "Đính chính một quyết định khen thưởng", body="Theo Quyết định số 233/QĐ-UBND.")
    engine = engine_of(tmp_path, [about, decision])

    assert titles(engine, "quyết định số 233/QĐ-UBND") == [decision.title, about.title]


def test_the_year_that_was_typed_weighs_more_than_a_newer_one(tmp_path: Path) -> None:
    asked = article(1, "Khối doanh nghiệp Nà Lốc phát động và ký giao ước thi đua năm 2025")
    newer = article(20, "Khối doanh nghiệp Nà Lốc ký giao ước năm 2026", body="Giữ nguyên điều đã ký năm 2025.")
    engine = engine_of(tmp_path, [asked, newer])

    assert titles(engine, "doanh nghiệp Nà Lốc ký giao ước 2025")[0] == asked.title


def test_words_side_by_side_in_the_body_come_before_the_same_words_scattered(tmp_path: Path) -> None:
    scattered = article(20, "Bàn chuyện sổ sách", body="Giấy tờ đủ cả. Người bán hàng ra về. Con trâu nghỉ. Điểm chợ.")
    together = article(1, "Lớp học buổi tối", body="Đó là tờ giấy bán trâu mà chị đã điểm chỉ từ tháng trước.")
    engine = engine_of(tmp_path, [scattered, together])

    assert titles(engine, "giấy bán trâu")[0] == together.title


def test_captions_are_read_as_closely_as_the_body(tmp_path: Path) -> None:
    scattered = article(20, "Ngày hội", body="Đồi chè nhìn ra sông. Phía sau là bến. Đông người từ xa về.")
    pictured = article(1, "Một ngày ở bản", captions="Bản nhìn từ đồi phía đông.")
    engine = engine_of(tmp_path, [scattered, pictured])

    assert titles(engine, "nhìn từ đồi phía đông")[0] == pictured.title


def test_a_word_of_two_syllables_that_is_nowhere_keeps_nothing_from_being_found(tmp_path: Path) -> None:
    minutes = article(1, "Hội nghị bình xét, suy tôn của Khối Hạ tầng")
    engine = engine_of(tmp_path, [minutes, article(2, "Chuyện khác")])

    assert titles(engine, "kết quả bình xét suy tôn khối hạ tầng") == [minutes.title]


def test_a_date_that_was_typed_is_never_left_out(tmp_path: Path) -> None:
    asked = article(1, "Khối Hạ tầng tổng kết", dates=("2026-11-18",), body="Hội nghị kéo dài cả buổi.")
    other = article(2, "Giấy mời: hội nghị tổng kết", dates=("2026-11-27",))
    engine = engine_of(tmp_path, [asked, other])

    assert titles(engine, "ngày 18 tháng 11 năm 2026 hội nghị tổng kết") == [asked.title]


def test_half_of_a_query_is_not_nearly_all_of_it() -> None:
    def kept(text: str, left_out: int) -> list[str]:
        slots = parse_query(text).slots
        return [" ".join(slot.typed[0] for slot in choice) for choice in nearly_all_slots(slots, left_out)]

    assert kept("khối hạ", 1) == []
    assert kept("khối hạ tầng", 1) == ["ha tang", "khoi tang", "khoi ha"]
    assert kept("khối hạ tầng họp", 2) == []
    assert kept("khối hạ tầng họp bàn", 2) == ["tang hop ban", "khoi hop ban", "khoi ha ban", "khoi ha tang"]
