"""Passages compared: moves are moves, formats are said in words, and both versions can be put together again."""

from hypothesis import given, settings
from hypothesis import strategies as st

from news.desk.comparing.facts import Fate
from news.desk.comparing.formatting import formatting_changes
from news.desk.comparing.lines import Line, read_lines
from news.desk.comparing.passages import Form, Passage, Picture
from news.desk.comparing.text import PassageChange, compare_text
from news.desk.comparing.words import new_side, old_side, stretches

FIRST = "Khối giao chỉ tiêu trồng rừng cho từng đơn vị thành viên."
SECOND = "Ông Khải đề nghị công khai bảng điểm trước ngày 15/01/2027."
THIRD = "Hội nghị thống nhất suy tôn ba tập thể và tám cá nhân của khối trong năm."


def paragraph(text: str, key: str = "", style: str = "p") -> Passage:
    return Passage(Form.TEXT, "Đoạn văn", key, (Line(text, style),), style=style)


def line(html: str) -> Line:
    return read_lines(html)[0]


def formats(old: Line, new: Line) -> tuple[str, ...]:
    return formatting_changes(old, new, stretches(old.text, new.text))


def fates(changes: tuple[PassageChange, ...]) -> list[str]:
    return [str(change.fate) + (" moved" if change.moved_from else "") for change in changes]


PASSAGES = st.lists(
    st.builds(
        paragraph,
        st.lists(st.sampled_from("khối thi đua ký giao ước năm 2026 sơ kết".split()), min_size=1, max_size=9).map(
            " ".join
        ),
        st.sampled_from(["", "a", "b", "c", "d"]),
    ),
    max_size=7,
)


@given(PASSAGES, PASSAGES)
@settings(max_examples=200)
def test_both_versions_can_be_put_together_again(old: list[Passage], new: list[Passage]) -> None:
    changes = compare_text(old, new)

    shown = [change for change in changes if change.fate is not Fate.REMOVED]
    came_from = [change for change in changes if change.fate is not Fate.ADDED]
    assert [new_side(line.pieces) for change in shown for line in change.lines] == [p.text for p in new]
    assert sorted(old_side(line.pieces) for change in came_from for line in change.lines) == sorted(p.text for p in old)


@given(PASSAGES)
def test_a_version_does_not_differ_from_itself(passages: list[Passage]) -> None:
    assert not any(change.is_change for change in compare_text(passages, passages))


@given(st.permutations([paragraph(text, str(key)) for key, text in enumerate([FIRST, SECOND, THIRD, "Hết."])]))
def test_what_was_only_moved_is_never_shown_as_gone_and_new(moved: list[Passage]) -> None:
    old = sorted(moved, key=lambda passage: passage.key)

    changes = compare_text(old, moved)

    assert {change.fate for change in changes} == {Fate.SAME}
    assert any(change.moved_from for change in changes) == (moved != old)


@given(st.permutations([FIRST, SECOND, THIRD]))
def test_moves_are_seen_in_imported_text_that_has_no_names(moved: list[str]) -> None:
    changes = compare_text([paragraph(text) for text in (FIRST, SECOND, THIRD)], [paragraph(text) for text in moved])

    assert {change.fate for change in changes} == {Fate.SAME}


def test_the_shorter_of_two_passages_that_changed_places_was_moved() -> None:
    old, new = [paragraph(THIRD, "a"), paragraph(SECOND, "b")], [paragraph(SECOND, "b"), paragraph(THIRD, "a")]

    changes = compare_text(old, new)

    assert fates(changes) == ["same moved", "same"]
    assert changes[0].moved_from == "Dời lên đây, trước đứng sau đoạn “Hội nghị thống nhất suy tôn…”"


def test_a_moved_passage_says_under_which_heading_it_stood() -> None:
    heading = paragraph("Chuyển giao vai trò", "h", "h3")
    old = [paragraph(FIRST, "a"), heading, paragraph(THIRD, "c"), paragraph(SECOND, "b")]
    new = [paragraph(FIRST, "a"), paragraph(SECOND, "b"), heading, paragraph(THIRD, "c")]

    moved = [change for change in compare_text(old, new) if change.moved_from]

    assert [change.moved_from for change in moved] == ["Dời lên đây, trước ở mục “Chuyển giao vai trò”"]


def test_a_passage_may_be_moved_and_edited_at_once() -> None:
    old = [paragraph(FIRST, "a"), paragraph(THIRD, "c"), paragraph(SECOND, "b")]
    new = [paragraph(SECOND.replace("15/01", "20/01"), "b"), paragraph(FIRST, "a"), paragraph(THIRD, "c")]

    assert fates(compare_text(old, new)) == ["changed moved", "same", "same"]


def test_what_went_stands_where_it_stood() -> None:
    old = [paragraph(FIRST, "a"), paragraph(SECOND, "b"), paragraph(THIRD, "c")]

    changes = compare_text(old, [paragraph(FIRST, "a"), paragraph(THIRD, "c")])

    assert fates(changes) == ["same", "removed", "same"]


def test_a_paragraph_that_lost_its_name_is_known_by_its_words() -> None:
    old = [paragraph(FIRST, "old"), paragraph(SECOND, "older")]
    new = [paragraph(FIRST.replace("trồng rừng", "giữ rừng"), "new"), paragraph(SECOND, "newer")]

    assert fates(compare_text(old, new)) == ["changed", "same"]


def test_a_paragraph_does_not_turn_into_a_picture() -> None:
    picture = Passage(Form.PICTURE, "Ảnh 1", "a", picture=Picture(7, caption=FIRST))

    assert fates(compare_text([paragraph(FIRST, "a")], [picture])) == ["removed", "added"]


def test_rows_of_a_table_are_compared_row_by_row() -> None:
    rows = ("Chỉ tiêu | Đã làm", "Trồng rừng | 30 ha", "Xóa nhà tạm | 12")
    old = Passage(Form.BOX, "Bảng", "t", tuple(map(Line, rows)))
    new = Passage(Form.BOX, "Bảng", "t", tuple(map(Line, (*rows[:1], "Trồng rừng | 32 ha", *rows[2:]))))

    (change,) = compare_text([old], [new])

    assert [piece.text for piece in change.lines[1].pieces if piece.kind != "same"] == ["30 ", "32 "]
    assert len(change.lines) == 3


def test_lines_of_formatted_text_keep_style_name_and_formats() -> None:
    html = (
        '<h3 data-block-key="k1">Ba việc</h3><ul><li data-block-key="k2"><b>Một</b> là giữ rừng.</li></ul><p><br/></p>'
    )

    lines = read_lines(html)

    assert [(found.text, found.style, found.key) for found in lines] == [
        ("Ba việc", "h3", "k1"),
        ("Một là giữ rừng.", "ul", "k2"),
    ]
    assert lines[1].formats_at(0) == {("bold", "")}
    assert lines[1].formats_at(5) == frozenset()


def test_changes_of_format_are_said_in_words() -> None:
    old = line('<p>Sở <b>Công Thương</b> nêu <a href="https://lamgiang.example/1">ba việc</a>.</p>')
    new = line("<h3>Sở Công Thương nêu <i>ba việc</i> khó.</h3>")

    assert formats(old, new) == (
        "đoạn thường đổi thành đầu mục nhỏ",
        "Bỏ in đậm “Công Thương”",
        "Bỏ liên kết ở “ba việc” tới https://lamgiang.example/1",
        "In nghiêng “ba việc”",
    )


def test_a_link_that_leads_elsewhere_is_never_hidden_by_equal_words() -> None:
    old, new = (line(f'<p>Xem <a href="https://{host}.example/">kế hoạch</a>.</p>') for host in ("khoi", "la"))

    assert formats(old, new) == (
        "Bỏ liên kết ở “kế hoạch” tới https://khoi.example/",
        "Thêm liên kết ở “kế hoạch” tới https://la.example/",
    )


def test_new_words_with_a_link_name_its_address() -> None:
    old, new = line("<p>Xem.</p>"), line('<p>Xem <a href="https://khoi.example/">kế hoạch</a>.</p>')

    assert formats(old, new) == ("Thêm liên kết ở “kế hoạch” tới https://khoi.example/",)


def test_bold_words_that_were_rewritten_are_no_change_of_format() -> None:
    old, new = line("<p>Tặng <b>Bằng khen</b> cho ba đơn vị.</p>"), line("<p>Tặng <b>Giấy khen</b> cho ba đơn vị.</p>")

    assert formats(old, new) == ()
