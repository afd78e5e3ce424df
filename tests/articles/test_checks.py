"""Before an article is handed in: what must be put right, and what the writer should look at once more."""

import json
from typing import Any

import pytest

from news.articles.checks.problem import Weight
from news.articles.checks.table import CHECKS, blocking, problems_of
from news.articles.models import ArticleAward, ArticleByline, ArticlePerson, ArticleUnit, Conference, Notice
from news.articles.models.kinds import ExemplaryProfile, Inspection, NewsItem, NoticeKind
from news.articles.parts import Part
from portal.library.models import Image
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db

COMPLETE = {
    "title": "Khối thi đua số 3 sơ kết sáu tháng",
    "lead": "Mười hai đơn vị thống nhất ba việc.",
    "event_types": ("preliminary_review",),
    "event_date": "2026-03-12",
    "source_name": "",
    "body": [("paragraph", "<p>Hội nghị họp buổi sáng.</p>")],
}


def sentences(article: Any) -> list[str]:
    return [problem.sentence for problem in problems_of(article)]


def picture(**value: Any) -> dict[str, Any]:
    image = {"image": value.pop("image", 7), "alt_text": value.pop("alt", ""), "decorative": value.pop("plain", False)}
    return {"type": "image", "value": {"image": image, "caption": "", "credit": "", "missing_file": "", **value}}


def with_body(*blocks: dict[str, Any]) -> NewsItem:
    return NewsItem(title="Trao cờ thi đua", body=json.dumps(blocks))


def test_a_complete_conference_has_nothing_to_put_right() -> None:
    article = Conference(**COMPLETE)
    article.unit_links.add(ArticleUnit(unit=UnitFactory(), role="member"))
    article.bylines.add(ArticleByline(name="Hà Thu"))

    assert problems_of(article) == []


@pytest.mark.parametrize("kind", [Conference, Inspection])
def test_an_event_without_a_day_cannot_be_handed_in(kind: Any) -> None:
    article = kind(**{**COMPLETE, "event_date": None})

    assert "Sự kiện chưa có ngày" in [problem.sentence for problem in blocking(problems_of(article))]


def test_plain_news_needs_no_event() -> None:
    article = NewsItem(title="Thư khen của Chủ tịch nước")

    assert blocking(problems_of(article)) == []


def test_what_must_be_put_right_stands_first() -> None:
    article = Conference(title="KHỐI THI ĐUA SỐ 3 HỌP", body=[])

    weights = [problem.weight for problem in problems_of(article)]

    assert weights[0] == Weight.BLOCKING
    assert weights == sorted(weights, key=lambda weight: weight != Weight.BLOCKING)
    assert Weight.ADVISORY in weights


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"title": "KHỐI THI ĐUA SỐ 3 SƠ KẾT SÁU THÁNG"}, "Tiêu đề viết hoa cả dòng; hãy viết câu thường"),
        ({"title": "Khối thi đua " * 12}, "Tiêu đề dài 156 ký tự; nên dưới 120"),
        ({"lead": " "}, "Chưa có câu dẫn"),
        ({"body": []}, "Bài chưa có nội dung"),
        ({"event_types": ()}, "Chưa chọn loại sự kiện"),
        ({"event_date_inferred": True}, "Năm do suy ra mà chưa ghi suy ra từ đâu"),
        ({"source_name": "Cổng thông tin huyện"}, "Bài lấy từ nguồn khác nên ghi địa chỉ bài gốc"),
    ],
)
def test_the_writer_reads_what_to_do(fields: dict[str, Any], sentence: str) -> None:
    assert sentence in sentences(Conference(**{**COMPLETE, **fields}))


def test_members_are_counted_against_the_text() -> None:
    article = Conference(**COMPLETE, members_declared=3)
    for role in ("leader", "member", "guest"):
        article.unit_links.add(ArticleUnit(written_name=f"Đơn vị {role}", role=role))

    assert "Bài ghi 3 đơn vị thành viên, danh sách có 2" in sentences(article)


def test_an_inspection_says_whom_it_inspected() -> None:
    article = Inspection(**COMPLETE)
    article.unit_links.add(ArticleUnit(written_name="Sở Xây dựng", role="inspector"))

    assert "Chưa có đơn vị được kiểm tra" in sentences(article)


def test_an_unknown_name_is_told_but_does_not_hold_the_article_up() -> None:
    article = Conference(**COMPLETE)
    article.unit_links.add(ArticleUnit(written_name="Hợp tác xã Trà Sơn", role="member"))

    found = [problem for problem in problems_of(article) if "Hợp tác xã Trà Sơn" in problem.sentence]

    assert [problem.weight for problem in found] == [Weight.ADVISORY]
    assert found[0].part == Part.PEOPLE


def test_a_row_that_names_nobody_must_go() -> None:
    article = NewsItem(title="Trao cờ thi đua")
    article.people_links.add(ArticlePerson(written_name=" "))

    assert "Có dòng đơn vị, khối hoặc người chưa ghi tên" in [
        found.sentence for found in blocking(problems_of(article))
    ]


def test_a_person_is_shown_with_the_post_of_that_day() -> None:
    article = NewsItem(title="Trao cờ thi đua")
    article.people_links.add(ArticlePerson(written_name="Đàm Quang Hưng"))

    assert "Đàm Quang Hưng chưa ghi chức vụ hôm đó" in sentences(article)


def test_a_picture_needs_words_for_those_who_do_not_see_it() -> None:
    article = with_body(picture(), picture(alt="Ba người ký giao ước", caption="Lễ ký."), picture(plain=True))

    assert "Ảnh 1 chưa có mô tả cho người không nhìn thấy ảnh" in sentences(article)
    assert not any("Ảnh 2" in sentence for sentence in sentences(article))
    assert [found for found in sentences(article) if "Ảnh 3" in found] == ["Ảnh 3 chưa có chú thích"]


def test_pictures_of_a_gallery_count_along() -> None:
    gallery = {"type": "gallery", "value": {"images": [{"type": "item", "value": picture()["value"]}]}}

    article = with_body(picture(alt="Cờ", caption="Cờ"), gallery)

    assert "Ảnh 2 chưa có mô tả cho người không nhìn thấy ảnh" in sentences(article)


def test_a_caption_waits_for_its_picture() -> None:
    article = with_body(picture(image=None, missing_file="anh-hoi-nghi.jpg", caption="Hội nghị"))

    assert "Ảnh 1 còn thiếu tệp “anh-hoi-nghi.jpg”" in [found.sentence for found in blocking(problems_of(article))]


def test_proposed_is_not_told_as_granted() -> None:
    article = NewsItem(title="Tổng kết", body=[("paragraph", "<p>Sở Y tế được tặng Cờ thi đua của Chính phủ.</p>")])
    article.award_links.add(ArticleAward(award_text="Cờ thi đua của Chính phủ", recipient_text="Sở Y tế"))

    assert "Bài viết “được tặng” mà “Cờ thi đua của Chính phủ” mới đề nghị" in sentences(article)


def test_a_proposal_in_plain_words_passes() -> None:
    text = "<p>Khối đề nghị tặng Sở Y tế Cờ thi đua của Chính phủ. Sở Y tế đã tặng hoa.</p>"
    article = NewsItem(title="Tổng kết", body=[("paragraph", text)])
    article.award_links.add(ArticleAward(award_text="Cờ thi đua của Chính phủ", recipient_text="Sở Y tế"))

    assert not any("mới đề nghị" in sentence for sentence in sentences(article))


def test_granted_without_a_decision_is_told() -> None:
    article = NewsItem(title="Tổng kết")
    article.award_links.add(ArticleAward(award_text="Bằng khen", reported_status="granted"))

    assert "“Bằng khen” ghi Đã tặng mà sổ khen thưởng chưa có quyết định" in sentences(article)


def test_a_consultation_has_a_term_and_an_address() -> None:
    article = Notice(title="Lấy ý kiến", notice_kind=NoticeKind.CONSULTATION)

    found = [problem.sentence for problem in blocking(problems_of(article))]

    assert found == ["Lấy ý kiến phải có ngày bắt đầu và ngày kết thúc", "Lấy ý kiến phải ghi nơi nhận ý kiến"]


def test_a_plain_notice_needs_no_term() -> None:
    assert blocking(problems_of(Notice(title="Lịch họp", notice_kind=NoticeKind.ANNOUNCEMENT))) == []


def test_a_portrait_needs_consent() -> None:
    article = ExemplaryProfile(title="Người giữ rừng", hero_image_id=None)
    described = Image(pk=5, description="Ông đứng bên bìa rừng")
    shown = ExemplaryProfile(title="Người giữ rừng", hero_image=described)

    assert "Chưa ghi nhân vật đồng ý cho đăng ảnh" not in sentences(article)
    assert "Chưa ghi nhân vật đồng ý cho đăng ảnh" in sentences(shown)


def test_every_rule_has_a_place_in_the_form() -> None:
    assert {check.part for check in CHECKS} == set(Part)
