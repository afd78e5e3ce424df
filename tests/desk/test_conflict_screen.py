"""Two people at one article: what is refused, what is shown, what is saved in the end."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Comment

from news.articles.models import ArticlePerson
from news.desk.models import KeptVersion
from tests.desk.conflict_forms import (
    PARAGRAPHS,
    article,
    body_fields,
    form_fields,
    merge_url,
    newest,
    opened_form,
    refused,
    saved_meanwhile,
    screen_fields,
    stored,
    stream,
    words_of,
)
from tests.desk.conftest import Newsroom
from tests.desk.steps import draft_by, edit_url, form_of, fresh, published_by, signed_in, tomorrow
from tests.factories.person import PersonFactory


def test_what_two_people_changed_in_different_places_is_merged(newsroom: Newsroom) -> None:
    page, editor = article(newsroom.author), signed_in(newsroom.editor)
    opened = opened_form(editor, page)
    saved_meanwhile(page, newsroom.author, lead="Câu dẫn mới.", body=stream(("a", "Mở đầu khác."), *PARAGRAPHS[1:]))

    mine = opened | body_fields(*PARAGRAPHS[:2], ("c", "Bốn bản cùng làm.")) | {"title": "Nà Tấu phủ xanh đồi trọc"}
    response, kept = refused(editor, page, mine)
    saved = editor.post(merge_url(kept), screen_fields(response.content))

    assert saved.status_code == 302
    assert (newest(page).title, newest(page).lead) == ("Nà Tấu phủ xanh đồi trọc", "Câu dẫn mới.")
    assert stored(page) == ["Mở đầu khác.", "Hai trăm cây đã trồng.", "Bốn bản cùng làm."]
    assert fresh(page).get_latest_revision().user == newsroom.editor
    assert not KeptVersion.objects.exists()


def test_a_place_that_both_changed_shows_three_texts_and_waits(newsroom: Newsroom) -> None:
    page, editor = article(newsroom.author), signed_in(newsroom.editor)
    opened = opened_form(editor, page)
    saved_meanwhile(page, newsroom.author, body=stream(PARAGRAPHS[0], ("b", "Hai trăm tư cây."), PARAGRAPHS[2]))

    response, kept = refused(editor, page, opened | body_fields(PARAGRAPHS[0], ("b", "240 cây."), PARAGRAPHS[2]))
    words = words_of(response)
    undecided = editor.post(merge_url(kept), screen_fields(response.content))

    for text in ("Hai trăm cây đã trồng.", "Hai trăm tư cây.", "240 cây.", "Còn 1 chỗ chưa chọn"):
        assert text in words
    assert f"Lấy của {newsroom.author}" in words
    assert undecided.status_code == 409
    assert "Chọn một cách cho chỗ này." in undecided.content.decode()
    assert stored(page)[1] == "Hai trăm tư cây."


@pytest.mark.parametrize(
    ("choice", "text", "expected"),
    [
        ("theirs", "", "Hai trăm tư cây."),
        ("mine", "", "240 cây."),
        ("both", "Hai trăm tư cây (240).", "Hai trăm tư cây (240)."),
    ],
)
def test_each_way_to_choose_saves_its_text(newsroom: Newsroom, choice: str, text: str, expected: str) -> None:
    page, editor = article(newsroom.author), signed_in(newsroom.editor)
    opened = opened_form(editor, page)
    saved_meanwhile(page, newsroom.author, body=stream(PARAGRAPHS[0], ("b", "Hai trăm tư cây."), PARAGRAPHS[2]))
    response, kept = refused(editor, page, opened | body_fields(PARAGRAPHS[0], ("b", "240 cây."), PARAGRAPHS[2]))

    editor.post(merge_url(kept), screen_fields(response.content) | {"choice:body:b": choice, "text:body:b": text})

    assert stored(page) == [PARAGRAPHS[0][1], expected, PARAGRAPHS[2][1]]


def test_a_merge_without_a_question_can_be_thought_over(newsroom: Newsroom) -> None:
    page, editor = article(newsroom.author), signed_in(newsroom.editor)
    opened = opened_form(editor, page)
    saved_meanwhile(page, newsroom.author, lead="Câu dẫn của họ.")
    response, kept = refused(editor, page, opened | {"title": "Tiêu đề của tôi"})

    fields = screen_fields(response.content)
    editor.post(merge_url(kept), fields | {"choice:lead": "mine"})

    assert (fields["choice:lead"], fields["choice:title"]) == ("theirs", "mine")
    assert (newest(page).title, newest(page).lead) == ("Tiêu đề của tôi", "Câu dẫn cũ.")


def test_yet_another_save_is_shown_before_the_merge_is_saved(newsroom: Newsroom) -> None:
    page, editor = article(newsroom.author), signed_in(newsroom.editor)
    opened = opened_form(editor, page)
    saved_meanwhile(page, newsroom.author, title="Tiêu đề của họ", lead="Dẫn của họ.")
    response, kept = refused(editor, page, opened | {"title": "Tiêu đề của tôi", "lead": "Dẫn của tôi."})
    chosen = screen_fields(response.content) | {"choice:title": "mine", "choice:lead": "theirs"}
    saved_meanwhile(page, newsroom.publisher, lead="Dẫn của người thứ ba.")

    again = editor.post(merge_url(kept), chosen)
    fields = screen_fields(again.content)

    assert again.status_code == 409
    assert "lại có bản mới" in again.content.decode()
    assert newest(page).lead == "Dẫn của người thứ ba."
    assert fields["choice:title"] == "mine"
    assert "choice:lead" not in fields
    assert editor.post(merge_url(kept), fields | {"choice:lead": "theirs"}).status_code == 302
    assert (newest(page).title, newest(page).lead) == ("Tiêu đề của tôi", "Dẫn của người thứ ba.")


def test_a_schedule_typed_into_an_old_form_waits_for_the_merge(newsroom: Newsroom) -> None:
    page, author = article(newsroom.author), signed_in(newsroom.author)
    opened = opened_form(author, page)
    saved_meanwhile(page, newsroom.editor, lead="Dẫn của biên tập.")
    goes_live = tomorrow().strftime("%Y-%m-%d %H:%M")

    response, kept = refused(author, page, opened | {"go_live_at": goes_live, "action-submit": "1"})

    assert not fresh(page).workflow_in_progress
    author.post(merge_url(kept), screen_fields(response.content))
    assert newest(page).go_live_at is not None
    assert newest(page).lead == "Dẫn của biên tập."
    assert not fresh(page).workflow_in_progress


def test_a_kept_text_is_offered_again_downloaded_and_given_up(newsroom: Newsroom) -> None:
    page, editor = article(newsroom.author), signed_in(newsroom.editor)
    opened = opened_form(editor, page)
    saved_meanwhile(page, newsroom.author, lead="Dẫn của họ.")
    _response, kept = refused(editor, page, opened | {"title": "Của biên tập viên"})

    reopened = editor.get(edit_url(page)).content.decode()
    text = editor.get(reverse("desk_conflict_download", args=[kept.pk]))
    editor.post(reverse("desk_conflict_discard", args=[kept.pk]))

    assert merge_url(kept) in reopened
    assert "attachment" in text["Content-Disposition"]
    for words in ("Của biên tập viên", "Câu dẫn cũ.", *(words for _key, words in PARAGRAPHS)):
        assert words in text.content.decode()
    assert merge_url(kept) not in editor.get(edit_url(page)).content.decode()
    assert newest(page).title == "Bản Nà Tấu trồng rừng"


def test_a_stale_form_with_an_error_keeps_its_text_and_stays_stale(newsroom: Newsroom) -> None:
    page, editor = article(newsroom.author), signed_in(newsroom.editor)
    opened = opened_form(editor, page)
    saved_meanwhile(page, newsroom.author, lead="Dẫn của họ.")

    broken = editor.post(edit_url(page), opened | {"title": "Của tôi", "go_live_at": "hôm nào đó"})
    once_more = editor.post(edit_url(page), form_fields(broken.content) | {"go_live_at": ""})

    assert broken.status_code == once_more.status_code == 409
    assert "Của tôi" in broken.content.decode()
    assert newest(page).lead == "Dẫn của họ."
    assert KeptVersion.objects.count() == 1


def test_people_added_on_both_sides_are_both_there(newsroom: Newsroom) -> None:
    page, editor = article(newsroom.author), signed_in(newsroom.editor)
    opened = opened_form(editor, page)
    one, other = PersonFactory(full_name="Lý Thị Suối"), PersonFactory(full_name="Sùng A Đồi")
    theirs = newest(page)
    theirs.people_links = [ArticlePerson(person=one, position="Trưởng bản")]
    theirs.save_revision(user=newsroom.author)

    response, kept = refused(
        editor,
        page,
        opened
        | {
            "people_links-TOTAL_FORMS": "1",
            "people_links-0-id": "",
            "people_links-0-person": str(other.pk),
            "people_links-0-role": "participant",
            "people_links-0-position": "Phó bản",
            "people_links-0-ORDER": "1",
        },
    )
    editor.post(merge_url(kept), screen_fields(response.content))

    assert {row.person for row in newest(page).people_links.all()} == {one, other}
    assert {row.position for row in fresh(page).people_links.all()} == {"Trưởng bản", "Phó bản"}


def test_a_merged_update_of_a_live_article_stays_a_draft(newsroom: Newsroom) -> None:
    page = published_by(newsroom.author, newsroom.editor, newsroom.publisher, lead="Dẫn trên cổng.")
    author = signed_in(newsroom.author)
    opened = form_of(author, edit_url(page))
    saved_meanwhile(page, newsroom.editor, lead="Dẫn của biên tập.")
    response, kept = refused(author, page, opened | {"title": "Tiêu đề cập nhật"})

    author.post(merge_url(kept), screen_fields(response.content))

    assert (newest(page).title, newest(page).lead) == ("Tiêu đề cập nhật", "Dẫn của biên tập.")
    assert fresh(page).lead == "Dẫn trên cổng."
    assert fresh(page).has_unpublished_changes


def test_a_comment_written_in_a_refused_form_is_kept(newsroom: Newsroom) -> None:
    page, editor = article(newsroom.author), signed_in(newsroom.editor)
    opened = opened_form(editor, page)
    saved_meanwhile(page, newsroom.author, lead="Dẫn của họ.")
    comment = {
        "text": "Kiểm lại số cây.",
        "contentpath": "title",
        "position": "",
        "id": "",
        "resolved": "",
        "DELETE": "",
    }
    replies = {"replies-TOTAL_FORMS": "0", "replies-INITIAL_FORMS": "0"}
    rows = {f"comments-0-{name}": value for name, value in (comment | replies).items()} | {
        "comments-INITIAL_FORMS": "0"
    }

    response, kept = refused(editor, page, opened | {"title": "Của tôi", "comments-TOTAL_FORMS": "1"} | rows)
    editor.post(merge_url(kept), screen_fields(response.content))

    found = Comment.objects.get(page=page)
    assert (found.text, found.contentpath, found.user) == ("Kiểm lại số cây.", "title", newsroom.editor)


def test_the_screen_asks_no_more_queries_for_more_conflicts(newsroom: Newsroom) -> None:
    editor = signed_in(newsroom.editor)

    def asked(number: int) -> int:
        blocks = [(f"k{place}", f"Đoạn {place}.") for place in range(number)]
        page = draft_by(newsroom.author, body=stream(*blocks))
        opened = form_of(editor, edit_url(page)) | body_fields(*((key, f"{text} Tôi.") for key, text in blocks))
        theirs = newest(page)
        theirs.body = json.loads(stream(*((key, f"{text} Họ.") for key, text in blocks)))
        theirs.people_links = [ArticlePerson(person=PersonFactory(), position="Trưởng bản") for _one in range(number)]
        theirs.save_revision(user=newsroom.author)
        _response, kept = refused(editor, page, opened)
        with CaptureQueriesContext(connection) as queries:
            assert words_of(editor.get(merge_url(kept))).count("Lấy của tôi") == number
        return len(queries)

    assert asked(2) == asked(9)
