"""The screen that compares two versions of an article."""

import json
from typing import Any

import pytest
from django.urls import reverse
from lxml import html
from pytest_django import DjangoAssertNumQueries
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from news.articles.models import ArticleAward, ArticleUnit
from news.desk.comparing.bases import base_of
from news.desk.comparing.facts import FactChange
from news.desk.comparing.versions import Version, compare_versions, newest_version, saved_version
from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, decide, draft_by, fresh, published_by, signed_in, submit
from tests.factories.article import ConferenceFactory
from tests.factories.unit import UnitFactory

PARAGRAPH = '<p data-block-key="k{key}">{text}</p>'


def body(*texts: str) -> str:
    return json.dumps(
        [
            {"type": "paragraph", "id": f"b{key}", "value": PARAGRAPH.format(key=key, text=text)}
            for key, text in enumerate(texts)
        ]
    )


def saved(page: Any, user: Any, **fields: Any) -> Any:
    """A new version of the article."""
    page = fresh(page).get_latest_revision_as_object() if page.latest_revision else fresh(page)
    for name, value in fields.items():
        setattr(page, name, value)
    return page.save_revision(user=user)


def sentences(old: Version, new: Version) -> list[str]:
    return [found.sentence for found in compare_versions(old, new).changes()]


def compare_url(page: Any, *versions: Any) -> str:
    if versions:
        return reverse("desk_compare_versions", args=[page.pk, *versions])
    return reverse("desk_compare", args=[page.pk])


@pytest.fixture
def conference(newsroom: Newsroom) -> Any:
    """A published conference with two units, one award and two paragraphs."""
    page = ConferenceFactory(owner=newsroom.author, place="Nhà văn hóa xã Đồi Thông", members_present=12)
    ArticleUnit.objects.create(article=page, unit=UnitFactory(name="Sở Xây dựng"), role="participant", sort_order=0)
    ArticleAward.objects.create(
        article=page, award_text="Cờ thi đua", recipient_text="Lâm trường Đồi Thông", reported_status="granted"
    )
    page = fresh(page)
    page.body = body("Khối giao chỉ tiêu trồng rừng.", "Hội nghị bế mạc lúc 11 giờ.")
    page.save_revision(user=newsroom.author).publish()
    return fresh(page)


def test_facts_are_said_in_words_awards_first(newsroom: Newsroom, conference: Any) -> None:
    page = conference.get_latest_revision_as_object()
    award, unit = page.award_links.all()[0], page.unit_links.all()[0]
    award.reported_status, unit.role = "nominated", "chair"
    page.award_links, page.unit_links = [award], [unit]
    page.event_date, page.members_present = "2026-03-13", 11
    page.save_revision(user=newsroom.editor)

    old, new = base_of(fresh(conference)), newest_version(fresh(conference))

    assert old is not None
    assert sentences(old, new) == [
        "Cờ thi đua cho Lâm trường Đồi Thông: từ Đã tặng thành Mới đề nghị",
        "Sở Xây dựng: từ Tham dự thành Chủ trì",
        "Ngày diễn ra từ 12/03/2026 thành 13/03/2026",
        "Số đơn vị có mặt từ 12 thành 11",
    ]


def test_a_version_against_itself_says_nothing(conference: Any) -> None:
    version = newest_version(conference)

    assert compare_versions(version, version).is_empty


def test_moved_and_edited_paragraphs(newsroom: Newsroom, conference: Any) -> None:
    first, second = json.loads(body("Khối giao chỉ tiêu giữ rừng.", "Hội nghị bế mạc lúc 11 giờ."))
    revision = saved(conference, newsroom.editor, body=json.dumps([second, first]))

    page = fresh(conference)
    said = sentences(newest_version(conference), saved_version(page, revision))

    assert said == ["Dời đoạn “Hội nghị bế mạc lúc 11…”", "“trồng” thành “giữ”"]


def test_an_article_that_was_never_saved_as_a_version_is_compared_all_the_same(newsroom: Newsroom) -> None:
    page = ConferenceFactory(lead="Câu dẫn cũ.")
    saved(page, newsroom.editor, lead="Câu dẫn mới.")

    base = base_of(fresh(page))

    assert base is not None
    assert sentences(base, newest_version(fresh(page))) == ["“cũ” thành “mới”"]


def test_a_returned_article_is_compared_with_what_was_returned(newsroom: Newsroom) -> None:
    page = submit(draft_by(newsroom.author, lead="Bản gửi."), newsroom.author)
    decide(signed_in(newsroom.editor), page, "reject")
    saved(page, newsroom.author, lead="Bản sửa.")

    base = base_of(fresh(page))

    assert base is not None
    assert base.label == "bản đã trả lại"
    assert sentences(base, newest_version(fresh(page))) == ["“gửi” thành “sửa”"]


def test_a_new_article_has_nothing_to_be_compared_with(newsroom: Newsroom) -> None:
    assert base_of(submit(draft_by(newsroom.author), newsroom.author)) is None


def test_a_record_that_is_gone_is_named_as_gone(newsroom: Newsroom, conference: Any) -> None:
    version = newest_version(conference)
    content = json.loads(json.dumps(version.content))
    content["unit_links"][0]["unit"] = 999_999
    gone = Version(version.model, content, "bản cũ")

    (change,) = [found.change for found in compare_versions(gone, version).changes()]

    assert isinstance(change, FactChange)
    assert change.fields[0].old.text == "số 999999, không còn trong hồ sơ"


def test_the_screen_marks_words_and_says_the_marks(newsroom: Newsroom, conference: Any) -> None:
    saved(conference, newsroom.editor, lead="Các đơn vị thành viên thống nhất bốn việc phải xong trước tháng sau.")

    response = signed_in(newsroom.editor).get(compare_url(conference))

    shown = response.content.decode()
    assert response.status_code == 200
    assert '<del><span class="w-sr-only">bỏ: </span>ba</del>' in shown
    assert '<ins><span class="w-sr-only">thêm: </span>bốn</ins>' in shown
    assert "2 đoạn: không đổi." in " ".join(shown.split())


def test_any_two_versions_can_be_chosen(newsroom: Newsroom, conference: Any) -> None:
    first = saved(conference, newsroom.editor, lead="Một.")
    second = saved(conference, newsroom.editor, lead="Hai.")
    client = signed_in(newsroom.publisher)

    by_address = client.get(compare_url(conference, first.pk, second.pk))
    by_form = client.get(compare_url(conference), {"cu": first.pk, "moi": second.pk})

    for response in (by_address, by_form):
        assert [found.sentence for found in response.context["screen"].changes] == ["“Một” thành “Hai”"]


def test_wagtails_address_of_comparisons_shows_ours(newsroom: Newsroom, conference: Any) -> None:
    revision = saved(conference, newsroom.editor, lead="Một.")
    url = reverse("wagtailadmin_pages:revisions_compare", args=[conference.pk, "live", revision.pk])

    response = signed_in(newsroom.editor).get(url)

    assert response.status_code == 200
    assert "admin/desk/compare.html" in [template.name for template in response.templates]


@pytest.mark.parametrize(
    "versions", [("0", "latest"), ("latest", "999999"), ("moi", "cu"), ("²", "latest"), ("9" * 40, "latest")]
)
def test_versions_that_do_not_exist_are_not_found(
    newsroom: Newsroom, conference: Any, versions: tuple[str, str]
) -> None:
    assert signed_in(newsroom.editor).get(compare_url(conference, *versions)).status_code == 404


def test_versions_of_another_article_are_not_shown(newsroom: Newsroom, conference: Any) -> None:
    other = draft_by(newsroom.contributor)

    response = signed_in(newsroom.editor).get(compare_url(conference, other.latest_revision_id, "latest"))

    assert response.status_code == 404


@pytest.mark.parametrize(
    ("person", "allowed"),
    [("author", True), ("contributor", False), ("editor", True), ("publisher", True), ("records", False)],
)
def test_versions_are_for_those_who_may_see_the_article(newsroom: Newsroom, person: str, *, allowed: bool) -> None:
    page = draft_by(newsroom.author)

    response = signed_in(getattr(newsroom, person)).get(compare_url(page))

    assert (response.status_code == 200) == allowed


def test_the_number_of_queries_does_not_grow_with_the_rows(
    newsroom: Newsroom, conference: Any, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    page = conference.get_latest_revision_as_object()
    page.unit_links = [ArticleUnit(unit=UnitFactory(), role="participant", sort_order=place) for place in range(25)]
    page.save_revision(user=newsroom.editor)
    old, new = base_of(fresh(conference)), newest_version(fresh(conference))

    assert old is not None
    with django_assert_max_num_queries(2):  # units, and the section's page
        comparison = compare_versions(old, new)

    assert len(comparison.facts) == 26


def test_an_approved_version_is_the_base_after_a_recall(newsroom: Newsroom) -> None:
    page = approve(submit(draft_by(newsroom.author, lead="Đã duyệt bước một."), newsroom.author), newsroom.editor)
    saved(page, newsroom.publisher, lead="Đã sửa bước một.")

    base = base_of(fresh(page))

    assert base is not None
    assert base.label == "bản đã duyệt"


def test_a_published_article_is_compared_with_what_readers_see(newsroom: Newsroom) -> None:
    page = published_by(newsroom.author, newsroom.editor, newsroom.publisher, lead="Trên cổng.")
    saved(page, newsroom.editor, lead="Bản sửa.")

    base = base_of(fresh(page))

    assert base is not None
    assert (base.label, base.content["lead"]) == ("bản đang trên cổng", "Trên cổng.")


def picture(user: Any, title: str) -> Any:
    """A photograph of the library."""
    return get_image_model().objects.create(title=title, file=get_test_image_file(), uploaded_by_user=user)


def body_with(image: Any, caption: str, alt: str) -> str:
    use = {"image": image.pk, "alt_text": alt, "decorative": False}
    value = {"image": use, "caption": caption, "credit": "", "missing_file": ""}
    return json.dumps([{"type": "image", "id": "anh", "value": value}])


def test_a_replaced_picture_stands_beside_the_old_one_with_its_words_compared(
    newsroom: Newsroom, conference: Any, settings: Any, tmp_path: Any
) -> None:
    settings.MEDIA_ROOT = str(tmp_path)
    before, after = picture(newsroom.editor, "Cũ"), picture(newsroom.editor, "Mới")
    old = saved(conference, newsroom.editor, body=body_with(before, "Ba đơn vị ký.", "Ba người ngồi ký."))
    new = saved(conference, newsroom.editor, body=body_with(after, "Bảy đơn vị ký.", "Ba người ngồi ký."))

    response = signed_in(newsroom.editor).get(compare_url(conference, old.pk, new.pk))

    (pair,) = response.context["screen"].pictures
    assert [found.sentence for found in response.context["screen"].changes] == ["Ảnh 1: đổi ảnh, chú thích"]
    assert (pair.old.picture.image, pair.new.picture.image) == (before.pk, after.pk)
    assert pair.old.url != pair.new.url
    assert f'src="{pair.old.url}"' in response.content.decode()


def test_a_picture_without_a_file_is_shown_as_missing(newsroom: Newsroom, conference: Any) -> None:
    value = {"image": None, "caption": "Lễ ký.", "credit": "", "missing_file": "anh1.jpg"}
    new = saved(conference, newsroom.editor, body=json.dumps([{"type": "image", "id": "anh", "value": value}]))

    text = signed_in(newsroom.editor).get(compare_url(conference, "live", new.pk)).content.decode()

    assert "Thêm ảnh 1" in text
    assert "Chưa có tệp ảnh" in text


def test_what_was_proposed_never_wears_the_mark_of_what_was_granted(newsroom: Newsroom, conference: Any) -> None:
    page = conference.get_latest_revision_as_object()
    award = page.award_links.all()[0]
    award.reported_status = "nominated"
    page.award_links = [award]
    page.save_revision(user=newsroom.editor)

    text = signed_in(newsroom.editor).get(compare_url(conference)).content.decode()

    marks = html.fromstring(text).xpath("//span[starts-with(@class, 'd-aw')]")
    assert [(mark.get("class"), mark.text_content().strip()) for mark in marks] == [
        ("d-aw d-aw--granted", "Đã tặng"),
        ("d-aw", "Mới đề nghị"),
    ]
