"""Facts compared: rows keep who they are, what changed is said in words, awards first."""

from news.desk.comparing.facts import Fate, Field, FieldChange, Row, compare_rows
from news.desk.comparing.passages import Picture
from news.desk.comparing.pictures import PictureChange
from news.desk.comparing.sentences import fact_sentence, picture_sentence, shortened


def unit(name: str, role: str, pk: int | None = None, note: str = "") -> Row:
    fields = (Field("role", "Vai trò", role, role), Field("note", "Ghi chú", note, note))
    return Row("Đơn vị", name, fields, pk, order=1)


def award(recipient: str, status: str, pk: int | None = None) -> Row:
    return Row(
        "Khen thưởng", f"Cờ thi đua cho {recipient}", (Field("reported_status", "Bài viết nói", status, status),), pk
    )


def said(old: list[Row], new: list[Row]) -> list[str]:
    return [fact_sentence(change) for change in compare_rows(old, new)]


def test_a_changed_role_is_said_in_words() -> None:
    old, new = [unit("Sở Xây dựng", "Tham dự", 3)], [unit("Sở Xây dựng", "Chủ trì", 3)]

    assert said(old, new) == ["Sở Xây dựng: từ Tham dự thành Chủ trì"]


def test_rows_that_were_never_published_are_known_by_their_name() -> None:
    old, new = [unit("Sở Xây dựng", "Tham dự")], [unit("SỞ XÂY DỰNG", "Chủ trì", 3)]

    assert [change.fate for change in compare_rows(old, new)] == [Fate.CHANGED]


def test_rows_that_come_and_go_are_named() -> None:
    old, new = [unit("Sở Nội vụ", "Tham dự", 1)], [unit("Sở Tài chính", "Tham dự", 2)]

    assert said(old, new) == ["Thêm Sở Tài chính", "Bỏ Sở Nội vụ"]


def test_the_standing_of_an_award_comes_before_everything_else() -> None:
    old = [unit("Sở Xây dựng", "Tham dự", 3), award("Sở Y tế", "Đã tặng", 4), award("Sở Nội vụ", "Đã tặng", 5)]
    new = [unit("Sở Xây dựng", "Chủ trì", 3), award("Sở Y tế", "Mới đề nghị", 4)]

    changes = compare_rows(old, new)

    assert [change.is_status for change in changes] == [True, False, False]
    assert fact_sentence(changes[0]) == "Cờ thi đua cho Sở Y tế: từ Đã tặng thành Mới đề nghị"
    assert [change.row.group for change in changes] == ["Khen thưởng", "Khen thưởng", "Đơn vị"]


def test_a_heading_that_is_new_keeps_its_place() -> None:
    changes = compare_rows(
        [unit("Sở Y tế", "Tham dự", 1)], [unit("Sở Y tế", "Chủ trì", 1), award("Sở Y tế", "Đăng ký")]
    )

    assert [change.row.group for change in changes] == ["Khen thưởng", "Đơn vị"]


def test_the_same_unit_in_two_roles_is_two_rows() -> None:
    chair, recipient = unit("Sở Y tế", "Chủ trì"), unit("Sở Y tế", "Được khen thưởng")

    assert said([chair, recipient], [recipient]) == ["Bỏ Sở Y tế"]
    assert compare_rows([chair, recipient], [chair, recipient]) == ()


def test_another_order_is_one_change() -> None:
    rows = [unit("Sở Y tế", "Tham dự", 1), unit("Sở Nội vụ", "Tham dự", 2), unit("Sở Xây dựng", "Tham dự", 3)]

    assert said(rows, rows[::-1]) == ["Đơn vị: đổi thứ tự"]


def test_values_that_were_empty_or_are_empty_now_are_added_or_dropped() -> None:
    plain, noted = [unit("Sở Y tế", "Tham dự", 1)], [unit("Sở Y tế", "Tham dự", 1, "vắng mặt")]

    assert said(plain, noted) == ["Sở Y tế: thêm ghi chú “vắng mặt”"]
    assert said(noted, plain) == ["Sở Y tế: bỏ ghi chú “vắng mặt”"]


def test_a_single_value_is_named_by_its_label() -> None:
    old, new = (Row("Sự kiện", "Nơi diễn ra", (Field("place", "Nơi diễn ra", place, place),)) for place in ("A", "B"))

    assert said([old], [new]) == ["Nơi diễn ra từ A thành B"]


def test_a_version_has_no_facts_against_itself() -> None:
    rows = [award("Sở Y tế", "Đã tặng"), award("Sở Y tế", "Đã tặng"), unit("Sở Y tế", "Chủ trì")]

    assert compare_rows(rows, rows) == ()


def test_a_replaced_picture_and_its_new_words_are_named() -> None:
    caption = FieldChange(Field("caption", "Chú thích", "cũ", "cũ"), Field("caption", "Chú thích", "mới", "mới"))
    old, new = Picture(1, caption="cũ"), Picture(2, caption="mới")

    assert picture_sentence(PictureChange(Fate.CHANGED, "Ảnh 2", old, new, (caption,))) == "Ảnh 2: đổi ảnh, chú thích"
    assert picture_sentence(PictureChange(Fate.ADDED, "Ảnh 2", None, new)) == "Thêm ảnh 2"


def test_long_sentences_are_cut_behind_a_word() -> None:
    text = "Ban Quản lý các khu công nghiệp tỉnh Lam Giang giữ vai trò Trưởng khối năm 2027"

    assert shortened(text) == "Ban Quản lý các khu công nghiệp tỉnh Lam Giang…"
