"""Texts as words in which a query is looked up."""

from search.engines.running_text import RunningText, stands, ways_to_say
from search.query.parsed import Slot, Way


def test_each_line_with_words_is_a_paragraph() -> None:
    text = RunningText.of("Hội nghị tổng kết\n\n— * —\nKý giao ước", "Cụm số 06")

    assert text.paragraphs == (" hoi nghi tong ket ", " ki giao uoc ", " cum so 6 ")
    assert text.whole == " hoi nghi tong ket ki giao uoc cum so 6 "


def test_a_text_is_followed_by_another_as_if_both_were_one() -> None:
    first, second = "Trao bằng khen", "Ảnh: lễ đón nhận"

    assert RunningText.of(first).followed_by(second) == RunningText.of(first, second)


def test_words_stand_side_by_side_across_signs_but_never_as_parts_of_words() -> None:
    text = RunningText.of("Phong trào thi đua, khen thưởng.").whole

    assert stands(["thi dua khen"], text)
    assert not stands(["ong trao"], text)
    assert not stands(["thi khen"], text)


def test_a_slot_stands_where_any_of_its_ways_does() -> None:
    slot = Slot((Way(("ubnd",)), Way(("uy", "ban", "nhan", "dan"), together=True)))

    assert stands(ways_to_say(slot), RunningText.of("Ủy ban Nhân dân tỉnh").whole)
    assert not stands(ways_to_say(slot), RunningText.of("Ủy ban và nhân dân").whole)


def test_a_text_without_words_answers_nothing() -> None:
    text = RunningText.of("", "…\n!")

    assert text.paragraphs == ()
    assert not stands(["a"], text.whole)
