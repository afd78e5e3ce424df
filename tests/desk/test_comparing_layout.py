"""Unchanged text is folded under one line that says what it is."""

from news.desk.comparing.comparison import compare
from news.desk.comparing.facts import Field, Row
from news.desk.comparing.layout import Folded, Shown, lay_out
from news.desk.comparing.lines import Line
from news.desk.comparing.passages import Form, Passage, Picture
from news.desk.comparing.reading import Reading


def text(words: str, key: str, style: str = "p") -> Passage:
    return Passage(Form.TEXT, "Đoạn văn", key, (Line(words, style),), style=style)


TITLE = Passage(Form.TITLE, "Tiêu đề", "title", (Line("Khối ký giao ước"),))
PICTURE = Passage(Form.PICTURE, "Ảnh chính", "hero", picture=Picture(3, caption="Ba đơn vị ký."))
HEADING = text("Chuyển giao vai trò", "h", "h3")
OLD = Reading(
    (Row("Đơn vị", "Sở Y tế", (Field("role", "Vai trò", "a", "Tham dự"),)),),
    (
        TITLE,
        PICTURE,
        text("Đoạn đầu.", "a"),
        text("Đoạn hai.", "b"),
        HEADING,
        text("Bầu 12 phiếu.", "c"),
        text("Hết.", "d"),
    ),
)


def test_what_did_not_change_is_folded_and_counted() -> None:
    new = Reading(OLD.rows, (*OLD.passages[:5], text("Bầu 11 phiếu.", "c"), OLD.passages[6]))

    items = lay_out(compare(OLD, new))

    assert [item.summary for item in items if isinstance(item, Folded)] == ["Tiêu đề, ảnh chính, 2 đoạn", "1 đoạn"]
    assert [(item.number, item.change.passage.key) for item in items if isinstance(item, Shown)] == [(0, "h"), (1, "c")]


def test_changes_are_numbered_through_facts_pictures_and_text() -> None:
    rows = (Row("Đơn vị", "Sở Y tế", (Field("role", "Vai trò", "b", "Chủ trì"),)),)
    picture = Passage(Form.PICTURE, "Ảnh chính", "hero", picture=Picture(3, caption="Hai đơn vị ký."))
    new = Reading(rows, (TITLE, picture, *OLD.passages[2:5], text("Bầu 11 phiếu.", "c"), OLD.passages[6]))

    changes = list(compare(OLD, new).changes())

    assert [(found.number, found.sentence) for found in changes] == [
        (1, "Sở Y tế: từ Tham dự thành Chủ trì"),
        (2, "Ảnh chính: chú thích"),
        (3, "“12” thành “11”"),
    ]


def test_a_version_against_itself_has_nothing_to_read() -> None:
    comparison = compare(OLD, OLD)

    assert comparison.is_empty
    assert [item.summary for item in lay_out(comparison) if isinstance(item, Folded)] == [
        "Tiêu đề, ảnh chính, 1 đầu mục, 4 đoạn"
    ]
