"""Kind of page, event, date, place, period and theme as the opening of an article tells them."""

import pytest

from tests.importing.articles import PARAGRAPH, structured

BLOC = "Khối thi đua các trường nghề"


@pytest.mark.parametrize(
    ("sentence", "types"),
    [
        (
            f"Sáng 12/1/2023, {BLOC} tổ chức hội nghị tổng kết năm 2022, ký giao ước thi đua năm 2023.",
            {"final_review", "pact_signing"},
        ),
        (f"Ngày 5/7/2023, {BLOC} sơ kết 6 tháng đầu năm 2023.", {"preliminary_review"}),
        (f"Ngày 2/3/2023, {BLOC} phát động phong trào thi đua năm 2023.", {"launch"}),
        (f"Ngày 9/4/2023, {BLOC} họp phiên thứ nhất và ra mắt Trưởng khối.", {"first_session"}),
        (
            "Ngày 9/10/2023, Đoàn kiểm tra của Cụm thi đua số 2 làm việc với Sở Y tế về công tác thi đua, khen thưởng.",
            {"inspection"},
        ),
        ("Ngày 1/6/2025, Sở Y tế tổ chức Đại hội Thi đua yêu nước lần thứ V.", {"congress"}),
        (
            "Tối 2/9/2023, thành phố tổ chức lễ trao Huân chương Lao động hạng Ba cho đội cứu hộ.",
            {"honouring_ceremony"},
        ),
        ("Ngày 3/4/2024, Sở Nội vụ tổ chức tập huấn nghiệp vụ thi đua, khen thưởng.", {"training"}),
        (f"Ngày 3/4/2024, {BLOC} bàn giao nhiệm vụ Trưởng khối cho Trường Cao đẳng Bãi Cháy.", {"handover"}),
        ("Ngày 7/8/2024, cụm tổ chức hội nghị chuyên đề về nhân rộng điển hình tiên tiến.", {"thematic"}),
    ],
)
def test_the_opening_tells_the_kinds_of_event(sentence: str, types: set[str]) -> None:
    assert set(structured("Tin từ các đơn vị", sentence).event.types) == types


@pytest.mark.parametrize(
    "sentence",
    [
        "Ngày 3/4/2024, hai công ty ký kết hợp đồng cung cấp nước sạch.",
        "Ngày 3/4/2024, đội đã kiểm tra sức khỏe cho 300 người cao tuổi.",
        "Ngày 3/4/2024, chủ đầu tư bàn giao mặt bằng cho nhà thầu.",
        "Ngày 3/4/2024, quân ta phát động chiến dịch cuối cùng, sử sách có ghi.",
        "Ngày 3/4/2024, Bộ Tư pháp lấy ý kiến vào dự thảo luật.",
        "Đoàn trường tặng quà và học bổng cho 40 học sinh ngày 3/4/2024.",
    ],
)
def test_false_friends_are_no_events(sentence: str) -> None:
    assert structured("Tin từ các đơn vị", sentence).event.types == ()


def test_what_was_done_earlier_in_the_year_is_no_event() -> None:
    structure = structured(
        "Khối thi đua số 3 tổng kết",
        "Ngày 13/12/2019, Khối thi đua số 3 tổ chức hội nghị tổng kết phong trào thi đua năm 2019.",
        "Năm 2019, các đơn vị trong khối đã ký kết giao ước thi đua và làm tốt cam kết.",
    )

    assert structure.event.types == ("final_review",)


def test_tasks_for_the_future_are_no_events() -> None:
    structure = structured(
        "Khối thi đua số 3 bàn việc cuối năm",
        "Ngày 3/4/2024, Khối thi đua số 3 sơ kết quý I năm 2024.",
        "Khối sẽ tổ chức lễ ký giao ước vào tháng sau, dự kiến ký giao ước tại Hội trường A.",
    )

    assert structure.event.types == ("preliminary_review",)


@pytest.mark.parametrize(
    ("title", "sentence", "page_type"),
    [
        ("Khối số 3 tổng kết", "Ngày 5/1/2024, Khối thi đua số 3 tổ chức hội nghị tổng kết năm 2023.", "conference"),
        (
            "Chấm chéo ở Cụm số 2",
            "Ngày 9/10/2023, đoàn kiểm tra của Cụm thi đua số 2 chấm điểm tại Sở Y tế.",
            "inspection",
        ),
        ("Trao Huân chương cho đội cứu hộ", "Tối 2/9/2023, tỉnh tổ chức lễ trao Huân chương Lao động.", "news"),
        (
            "Thông báo lấy ý kiến về danh sách đề nghị tặng Huân chương",
            "Sở Nội vụ thông báo danh sách như sau.",
            "notice",
        ),
        (
            "Hội đồng Thi đua - Khen thưởng họp",
            "Chiều 9/12/2023, Hội đồng Thi đua - Khen thưởng họp phiên thường kỳ.",
            "conference",
        ),
    ],
)
def test_the_kind_of_page_follows_from_the_event(title: str, sentence: str, page_type: str) -> None:
    assert structured(title, sentence).page_type == page_type


def test_a_portrait_is_a_profile_without_date() -> None:
    structure = structured(
        "Người thầy của những chiếc máy cũ",
        "Sinh năm 1970, thầy Lò Văn Páo lớn lên ở bản. Thầy kể rằng ngày ấy cả bản chưa có điện, anh em học bên bếp.",
        "“Tôi chỉ mong học trò có nghề”, thầy cười. Nhiều năm liền thầy đạt danh hiệu Chiến sĩ thi đua cơ sở.",
    )

    assert (structure.page_type, structure.event.date, structure.event.types) == ("profile", None, ())


@pytest.mark.parametrize(
    ("stamp", "sentence", "value", "inferred"),
    [
        ("", f"Ngày 6/7/2023, {BLOC} sơ kết 6 tháng.", "2023-07-06", False),
        ("", f"Ngày 05 tháng 3 năm 2026, {BLOC} ký giao ước thi đua.", "2026-03-05", False),
        ("", f"Sáng 12/1, {BLOC} tổng kết năm 2022, ký giao ước thi đua năm 2023.", "2023-01-12", True),
        ("", f"Chiều 20/12, {BLOC} tổng kết năm 2022, bàn phương hướng năm 2023.", "2022-12-20", True),
        ("", f"Sáng 5/7, {BLOC} sơ kết công tác 6 tháng đầu năm 2021.", "2021-07-05", True),
        ("20/01/2023 09:00", f"Sáng 19/1, {BLOC} họp bàn việc cuối năm.", "2023-01-19", True),
        ("02/01/2023 09:00", f"Chiều 30/12, {BLOC} họp bàn việc cuối năm.", "2022-12-30", True),
        (
            "24/06/2019 10:27",
            f"Ngày 24/02, {BLOC} tổng kết năm 2016, ký giao ước thi đua năm 2017.",
            "2017-02-24",
            True,
        ),
        ("03/03/2014 22:18", f"Sáng qua, {BLOC} tổ chức hội nghị bàn việc.", "2014-03-02", True),
        ("", f"Hai ngày 26 và 27/3/2026, {BLOC} tổ chức hội nghị.", "2026-03-26", False),
        ("", f"Nhân kỷ niệm ngày 20/11, sáng 18/11/2023, {BLOC} tổ chức lễ trao cờ.", "2023-11-18", False),
        (
            "",
            f"Thực hiện Kế hoạch số 21/KH-UBND ngày 16/01/2023, ngày 3/2/2023, {BLOC} phát động thi đua.",
            "2023-02-03",
            False,
        ),
    ],
)
def test_the_event_is_dated_by_its_own_sentence(stamp: str, sentence: str, value: str, inferred: bool) -> None:
    structure = structured("Tin từ Khối thi đua", sentence, stamp=stamp)
    date = structure.event.date

    assert date is not None
    assert (date.date.value, date.inferred) == (value, inferred)
    assert ("year_inferred" in [remark.code for remark in structure.warnings]) == inferred
    assert bool(date.reason) == inferred


@pytest.mark.parametrize(
    "sentence",
    [
        f"{BLOC} có 9/11 đơn vị dự họp và trực 24/7 trong đợt thi đua.",
        f"Sáng 15/5, {BLOC} họp bàn việc chung.",
        f"{BLOC} (thành lập ngày 3/2/2010) họp bàn việc chung.",
    ],
)
def test_no_date_is_made_up(sentence: str) -> None:
    assert structured("Tin từ Khối thi đua", sentence).event.date is None


def test_a_stamp_long_after_the_event_is_suspected_of_a_migration() -> None:
    structure = structured(
        "Khối thi đua số 3 họp", "Ngày 5/7/2019, Khối thi đua số 3 sơ kết 6 tháng.", stamp="30/08/2023 00:00:00"
    )

    assert "suspected_migration_date" in [remark.code for remark in structure.warnings]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        (f"Ngày 6/7/2023, tại Hội trường Sở Y tế, {BLOC} sơ kết 6 tháng.", "Hội trường Sở Y tế"),
        (f"Ngày 6/7/2023, tại phòng họp A - Sở Y tế, {BLOC} sơ kết 6 tháng.", "phòng họp A - Sở Y tế"),
        (f"Tại TP. Hạ Long (Quảng Ninh), ngày 6/7/2023, {BLOC} sơ kết 6 tháng.", "TP. Hạ Long (Quảng Ninh)"),
        (f"Ngày 6/7/2023, {BLOC} tổ chức sơ kết tại thành phố Sơn La.", "thành phố Sơn La"),
        (f"Chiều 6/7/2023, tại trụ sở cơ quan, {BLOC} sơ kết 6 tháng.", "trụ sở cơ quan"),
        (
            f"Ngày 6/7/2023, tại Nhà Văn hóa Lao động, phường Tân An, {BLOC} sơ kết.",
            "Nhà Văn hóa Lao động, phường Tân An",
        ),
        (f"Ngày 6/7/2023, phát biểu tại hội nghị, ông Lê Văn Tám mong {BLOC} làm tốt hơn.", ""),
    ],
)
def test_the_place_stands_behind_at(sentence: str, place: str) -> None:
    assert structured("Tin từ Khối thi đua", sentence).event.place == place


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        (f"Ngày 6/7/2023, {BLOC} sơ kết phong trào thi đua 6 tháng đầu năm 2023.", "6 tháng đầu năm 2023"),
        (f"Ngày 9/1/2024, {BLOC} tổng kết công tác thi đua năm 2023, ký giao ước năm 2024.", "năm 2023"),
        (
            "Ngày 1/6/2025, Sở tổ chức Đại hội Thi đua, tổng kết giai đoạn 2020-2025 và bàn giai đoạn 2025-2030.",
            "giai đoạn 2020-2025",
        ),
        (f"Ngày 2/3/2023, {BLOC} ký giao ước thi đua năm 2023.", "năm 2023"),
    ],
)
def test_the_period_reviewed_comes_before_the_period_planned(sentence: str, period: str) -> None:
    assert structured("Tin từ Khối thi đua", sentence).event.period == period


@pytest.mark.parametrize(
    ("sentence", "theme"),
    [
        (
            "Khối phát động thi đua với chủ đề “Nước sạch đến từng bản – không để ai chờ”.",
            "Nước sạch đến từng bản – không để ai chờ",
        ),
        ('Cả cụm giữ khẩu hiệu hành động "Làm thật, khen thật".', "Làm thật, khen thật"),
        ("Mô hình “Bến cảng xanh” được nhân rộng.", ""),
    ],
)
def test_the_theme_is_what_stands_in_quotation_marks(sentence: str, theme: str) -> None:
    opening = f"Ngày 2/3/2023, {BLOC} phát động phong trào thi đua năm 2023."

    assert structured("Tin từ Khối thi đua", opening, sentence).event.theme == theme


def test_a_consultation_is_dated_by_the_days_on_which_comments_are_taken() -> None:
    structure = structured(
        "Thông báo lấy ý kiến đối với tập thể đề nghị tặng Huân chương Lao động",
        "Sở Nội vụ thông báo danh sách như sau.",
        "Thời gian lấy ý kiến: từ ngày 11/3/2026 đến hết ngày 25/3/2026.",
        stamp="09:05 - 10/3/2026",
    )

    assert structure.event.date is not None
    assert structure.event.date.date.value == "2026-03-11"
    assert structure.event.period == "từ ngày 11/3/2026 đến hết ngày 25/3/2026"
    assert structure.event.types == ("public_consultation",)


def test_an_article_without_event_has_an_empty_one() -> None:
    structure = structured("Mùa gặt ở bãi giữa", PARAGRAPH)

    assert (structure.event.types, structure.event.place, structure.event.theme) == ((), "", "")
