"""Three texts of one article made one."""

import json
from typing import Any

import pytest

from news.desk.merging.merge import merge
from news.desk.merging.places import Choice, Decision, Kind, UndecidedPlaceError
from news.desk.merging.resolve import as_lines, as_paragraphs, resolve, rewritable
from tests.desk.merge_contents import SHAPE, all_of, article, block, body_of, people_of, row, texts

PARAGRAPHS = [block("a", "Một"), block("b", "Hai"), block("c", "Ba")]


def test_what_only_one_side_changed_is_merged_without_asking() -> None:
    base = article(body=PARAGRAPHS, people=[row(1, "Bà Liên"), row(2, "Ông Thông")])
    theirs = base | {"lead": "Dẫn mới", "body": json.dumps([block("a", "Một sửa"), *PARAGRAPHS[1:]])}
    mine = article("Tiêu đề tôi", body=[*PARAGRAPHS[:2], block("c", "Ba sửa")], people=[row(1, "Bà Liên", "Trưởng")])

    merged = merge(base, theirs, mine, SHAPE)
    made = resolve(merged, {})

    assert merged.contested == []
    assert (made["title"], made["lead"]) == ("Tiêu đề tôi", "Dẫn mới")
    assert texts(made) == ["Một sửa", "Hai", "Ba sửa"]
    assert people_of(made) == [(1, "Bà Liên", "Trưởng")]


def test_a_place_that_both_changed_waits_for_a_choice() -> None:
    base = article(body=PARAGRAPHS)
    theirs = article(body=[block("a", "Một của họ"), *PARAGRAPHS[1:]])
    mine = article(body=[block("a", "Một của tôi"), *PARAGRAPHS[1:]])

    merged = merge(base, theirs, mine, SHAPE)

    assert [place.key for place in merged.contested] == ["body:a"]
    with pytest.raises(UndecidedPlaceError):
        resolve(merged, {})
    assert texts(resolve(merged, {"body:a": Decision(Choice.THEIRS)}))[0] == "Một của họ"
    assert texts(resolve(merged, {"body:a": Decision(Choice.MINE)}))[0] == "Một của tôi"


def test_the_same_change_on_both_sides_is_no_conflict() -> None:
    base, changed = article(body=PARAGRAPHS), article("Mới", body=[PARAGRAPHS[0]])

    merged = merge(base, changed, changed, SHAPE)

    assert merged.contested == []
    assert resolve(merged, {})["title"] == "Mới"
    assert texts(resolve(merged, {})) == ["Một"]


def test_keeping_both_puts_one_block_behind_the_other_with_an_identity_of_its_own() -> None:
    theirs, mine = article(body=[block("a", "Của họ")]), article(body=[block("a", "Của tôi")])

    made = resolve(merge(article(body=[block("a", "Cũ")]), theirs, mine, SHAPE), {"body:a": Decision(Choice.BOTH)})

    assert texts(made) == ["Của họ", "Của tôi"]
    assert len({identity for identity, _text in body_of(made)}) == 2


def test_one_sentence_written_for_both_takes_their_place_and_holds_no_markup() -> None:
    theirs, mine = article(body=[block("a", "<p>Của họ</p>")]), article(body=[block("a", "<p>Của tôi</p>")])
    merged = merge(article(body=[block("a", "<p>Cũ</p>")]), theirs, mine, SHAPE)

    made = resolve(merged, {"body:a": Decision(Choice.BOTH, "Một <b>câu</b>\n\nHai")})

    assert texts(made) == ["<p>Một &lt;b&gt;câu&lt;/b&gt;</p><p>Hai</p>"]


def test_only_text_without_links_and_marks_is_offered_for_rewriting() -> None:
    plain, linked = "<p data-block-key='x'>Chữ</p>".replace("'", '"'), '<p><a href="/x">Chữ</a></p>'

    def contested(one: str, other: str) -> Any:
        merged = merge(
            article(body=[block("a", "")]), article(body=[block("a", one)]), article(body=[block("a", other)]), SHAPE
        )
        return merged.contested[0]

    assert rewritable(contested(plain, "<p>Khác<br/>dòng</p>"))
    assert not rewritable(contested(linked, plain))


def test_a_deletion_against_an_edit_waits_for_a_choice_and_brings_the_block_back_in_its_place() -> None:
    base = article(body=PARAGRAPHS)
    theirs = article(body=[PARAGRAPHS[0], PARAGRAPHS[2]])
    mine = article(body=[PARAGRAPHS[0], block("b", "Hai sửa"), PARAGRAPHS[2]])

    merged = merge(base, theirs, mine, SHAPE)

    assert [place.key for place in merged.contested] == ["body:b"]
    assert not merged.contested[0].keeps_both
    assert texts(resolve(merged, {"body:b": Decision(Choice.MINE)})) == ["Một", "Hai sửa", "Ba"]
    assert texts(resolve(merged, {"body:b": Decision(Choice.THEIRS)})) == ["Một", "Ba"]


def test_questions_come_in_the_order_of_the_article() -> None:
    base = article(body=PARAGRAPHS)
    theirs = article(body=[block("a", "Một khác"), PARAGRAPHS[2]])
    mine = article(body=[block("a", "Một sửa"), block("b", "Hai sửa"), PARAGRAPHS[2]])

    assert [place.key for place in merge(base, theirs, mine, SHAPE).contested] == ["body:a", "body:b"]
    assert [place.identity for place in merge(base, theirs, mine, SHAPE).strands[0].items] == ["a", "b", "c"]


def test_a_move_by_one_and_an_edit_by_the_other_are_both_kept() -> None:
    base = article(body=PARAGRAPHS)
    theirs = article(body=[PARAGRAPHS[1], PARAGRAPHS[2], PARAGRAPHS[0]])
    mine = article(body=[block("a", "Một sửa"), *PARAGRAPHS[1:]])

    made = resolve(merge(base, theirs, mine, SHAPE), {})

    assert texts(made) == ["Hai", "Ba", "Một sửa"]


def test_two_different_moves_wait_for_a_choice() -> None:
    base = article(body=PARAGRAPHS)
    theirs = article(body=[PARAGRAPHS[1], PARAGRAPHS[0], PARAGRAPHS[2]])
    mine = article(body=[PARAGRAPHS[0], PARAGRAPHS[2], PARAGRAPHS[1]])

    merged = merge(base, theirs, mine, SHAPE)

    assert [place.kind for place in merged.contested] == [Kind.ORDER]
    assert texts(resolve(merged, all_of(merged, Choice.MINE))) == ["Một", "Ba", "Hai"]


def test_two_insertions_at_one_spot_stay_whole() -> None:
    base = article(body=PARAGRAPHS[:1])
    theirs = article(body=[PARAGRAPHS[0], block("t1", "T1"), block("t2", "T2")])
    mine = article(body=[PARAGRAPHS[0], block("m1", "M1"), block("m2", "M2")])

    made = texts(resolve(merge(base, theirs, mine, SHAPE), {}))

    assert made in (["Một", "T1", "T2", "M1", "M2"], ["Một", "M1", "M2", "T1", "T2"])


def test_a_person_whom_both_added_with_different_posts_waits_for_a_choice() -> None:
    theirs = article(people=[row(7, "Ông Thông", "Giám đốc", person=3)])
    mine = article(people=[row(None, "Ông Thông", "Phó Giám đốc", person=3)])

    merged = merge(article(), theirs, mine, SHAPE)
    place = merged.contested[0]

    assert place.kind is Kind.ROW
    assert people_of(resolve(merged, {place.key: Decision(Choice.MINE)})) == [(7, "Ông Thông", "Phó Giám đốc")]
    assert [pk for pk, *_rest in people_of(resolve(merged, {place.key: Decision(Choice.BOTH)}))] == [7, None]


def test_a_row_that_the_other_side_deleted_comes_back_as_a_new_row() -> None:
    base = article(people=[row(1, "Bà Liên")])
    mine = article(people=[row(1, "Bà Liên", "Trưởng khối")])

    merged = merge(base, article(), mine, SHAPE)

    assert people_of(resolve(merged, all_of(merged, Choice.MINE))) == [(None, "Bà Liên", "Trưởng khối")]


def test_two_empty_rows_are_not_taken_for_one() -> None:
    theirs, mine = article(people=[row(5, "", "Thư ký")]), article(people=[row(None, "", "Kế toán")])

    made = resolve(merge(article(), theirs, mine, SHAPE), {})

    assert sorted(post for _pk, _name, post in people_of(made)) == ["Kế toán", "Thư ký"]


def test_keys_that_the_editor_gives_paragraphs_are_no_change() -> None:
    base = article(body=[block("a", "<p>Chữ</p>")])
    mine = article(body=[block("a", '<p data-block-key="k1">Chữ</p>')])

    assert not merge(base, base, mine, SHAPE).mine_changed


def test_blocks_of_old_imports_without_identities_are_known_by_their_words() -> None:
    base = article(body=[block(None, "Một"), block(None, "Hai")])
    theirs = article(body=[block("x", "Một"), block("y", "Hai"), block("z", "Ba")])
    mine = article(body=[block("p", "Một"), block("q", "Hai sửa")])

    made = resolve(merge(base, theirs, mine, SHAPE), {})

    assert texts(made)[0] == "Một"
    assert sorted(texts(made)) == ["Ba", "Hai sửa", "Một"]


def test_without_the_text_at_opening_every_difference_is_asked_and_nothing_is_dropped() -> None:
    theirs = article("Của họ", body=[block("a", "A"), block("t", "T")])
    mine = article("Của tôi", body=[block("a", "A sửa"), block("m", "M")])

    merged = merge(None, theirs, mine, SHAPE)

    assert {place.key for place in merged.contested} == {"title", "body:a"}
    made = resolve(merged, {"title": Decision(Choice.MINE), "body:a": Decision(Choice.BOTH)})
    assert sorted(texts(made)) == ["A", "A sửa", "M", "T"]


def test_what_no_form_shows_stays_as_the_other_side_has_it() -> None:
    base, theirs, mine = article(), article() | {"slug": "moi"}, article("Tôi") | {"slug": "cu"}

    assert resolve(merge(base, theirs, mine, SHAPE), {})["slug"] == "moi"


def test_lines_and_plain_paragraphs_turn_into_each_other() -> None:
    assert as_lines("<p>Một &amp; hai</p><p>Ba<br/>bốn</p>") == "Một & hai\nBa\nbốn"
    assert as_lines(as_paragraphs("Một & <hai>\nBa")) == "Một & <hai>\nBa"
