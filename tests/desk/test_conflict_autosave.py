"""Saving by itself: few revisions, nobody's ground pulled away, nothing lost with an answer."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, PageLogEntry

from news.articles.models import NewsItem
from news.desk.models import KeptVersion, RevisionTrace
from tests.desk.conflict_forms import merge_url, newest, opened_form, screen_fields
from tests.desk.conftest import Newsroom
from tests.desk.steps import draft_by, edit_url, form_of, fresh, signed_in, submit
from tests.factories.article import section

JSON = {"HTTP_ACCEPT": "application/json"}
Form = dict[str, str]


def autosave(client: Client, address: str, fields: Form, *, is_heard: bool = True) -> Any:
    """What the browser does by itself; ``is_heard``: whether the answer reaches it."""
    answer = client.post(address, fields, **JSON)
    if is_heard and answer.status_code == 200:
        said = answer.json()
        fields["overwrite_revision_id"] = str(said["revision_id"])
        fields["form_revision"] = f"{said['revision_id']}@{said['revision_created_at']}"
    return answer


def entries(page: Page) -> int:
    return PageLogEntry.objects.filter(page_id=page.pk, action="wagtail.edit").count()


def revisions(page: Page) -> int:
    return fresh(page).revisions.count()


@pytest.fixture
def page(newsroom: Newsroom) -> Any:
    return draft_by(newsroom.author, lead="Câu dẫn cũ.")


def form(client: Client, page: Page) -> Form:
    return form_of(client, edit_url(page))


def test_an_hour_of_typing_makes_one_revision_one_entry_and_no_redirect(newsroom: Newsroom, page: Any) -> None:
    author = signed_in(newsroom.author)
    fields, before = form(author, page), (revisions(page), entries(page))

    for number in range(6):
        fields |= {"lead": f"Câu dẫn thứ {number}.", "slug": f"bai-{number}"}
        assert autosave(author, edit_url(page), fields).status_code == 200

    assert (revisions(page) - before[0], entries(page) - before[1]) == (1, 1)
    assert newest(page).lead == "Câu dẫn thứ 5."
    assert Redirect.objects.count() == 0


def test_a_long_run_begins_a_new_revision_now_and_then(newsroom: Newsroom, page: Any, settings: Any) -> None:
    settings.DESK_AUTOSAVE_RUN_MINUTES = 0
    author = signed_in(newsroom.author)
    fields, before = form(author, page), revisions(page)

    for lead in ("Một.", "Hai."):
        fields["lead"] = lead
        autosave(author, edit_url(page), fields)

    assert revisions(page) - before == 2


def test_what_somebody_has_opened_is_not_written_over(newsroom: Newsroom, page: Any) -> None:
    author, editor = signed_in(newsroom.author), signed_in(newsroom.editor)
    fields = form(author, page)
    autosave(author, edit_url(page), fields | {"lead": "Bản mà biên tập viên mở."})
    trace = RevisionTrace.objects.latest("pk")
    fields |= {"overwrite_revision_id": str(trace.revision.pk), "lead": "Tác giả gõ tiếp."}
    theirs = opened_form(editor, page)

    autosave(author, edit_url(page), fields)
    response = editor.post(edit_url(page), theirs | {"title": "Tiêu đề của biên tập viên"})
    kept = KeptVersion.objects.get()

    assert response.status_code == 409
    assert kept.ground is not None
    assert kept.ground["lead"] == "Bản mà biên tập viên mở."
    editor.post(merge_url(kept), screen_fields(response.content))
    assert (newest(page).title, newest(page).lead) == ("Tiêu đề của biên tập viên", "Tác giả gõ tiếp.")


def test_what_is_under_review_is_not_written_over(newsroom: Newsroom, page: Any) -> None:
    submit(page, newsroom.author)
    editor = signed_in(newsroom.editor)
    fields = form(editor, page)
    autosave(editor, edit_url(page), fields | {"lead": "Biên tập viên sửa."})
    revision = fresh(page).get_latest_revision()
    fresh(page).current_workflow_task_state.forward(newsroom.editor)
    under_review = fresh(page).current_workflow_task_state.revision_id

    autosave(editor, edit_url(page), fields | {"overwrite_revision_id": str(revision.pk), "lead": "Sửa lén."})

    revision.refresh_from_db()
    assert under_review == revision.pk
    assert revision.content["lead"] == "Biên tập viên sửa."


def test_autosave_of_a_locked_article_is_refused(newsroom: Newsroom, page: Any) -> None:
    author = signed_in(newsroom.author)
    fields = form(author, page)
    submit(page, newsroom.author)

    answer = autosave(author, edit_url(page), fields | {"lead": "Gõ sau khi gửi."})

    assert (answer.status_code, answer.json()["error_code"]) == (400, "locked")
    assert newest(page).lead == "Câu dẫn cũ."


def test_autosave_of_an_outdated_form_is_refused_in_words_that_are_true(newsroom: Newsroom, page: Any) -> None:
    author = signed_in(newsroom.author)
    fields = form(author, page)
    fresh(page).save_revision(user=newsroom.editor)

    answer = autosave(author, edit_url(page), fields | {"lead": "Đã cũ."})

    assert (answer.status_code, answer.json()["error_code"]) == (400, "invalid_revision")
    assert "ghi đè" not in answer.json()["error_message"]


def test_a_save_whose_answer_got_lost_is_gone_on_with(newsroom: Newsroom, page: Any) -> None:
    author = signed_in(newsroom.author)
    fields = form(author, page) | {
        "bylines-TOTAL_FORMS": "1",
        "bylines-0-id": "",
        "bylines-0-name": "Hà Lan",
        "bylines-0-role": "writer",
        "bylines-0-ORDER": "1",
    }

    autosave(author, edit_url(page), fields | {"lead": "Nửa câu"}, is_heard=False)
    again = autosave(author, edit_url(page), fields | {"lead": "Nửa câu, rồi cả câu."}, is_heard=False)
    by_hand = author.post(edit_url(page), fields | {"lead": "Cả bài."})

    assert (again.status_code, by_hand.status_code) == (200, 302)
    assert newest(page).lead == "Cả bài."
    assert [row.name for row in newest(page).bylines.all()] == ["Hà Lan"]
    assert not KeptVersion.objects.exists()


def test_a_new_article_whose_answer_got_lost_is_made_once(newsroom: Newsroom) -> None:
    author = signed_in(newsroom.author)
    add = reverse("wagtailadmin_pages:add", args=["articles", "newsitem", section().pk])
    fields = form_of(author, add) | {
        "title": "Bản Nà Tấu",
        "slug": "ban-na-tau",
        "bylines-TOTAL_FORMS": "1",
        "bylines-0-id": "",
        "bylines-0-name": "Hà Lan",
        "bylines-0-role": "writer",
        "bylines-0-ORDER": "1",
    }

    autosave(author, add, fields, is_heard=False)
    again = autosave(author, add, fields | {"lead": "Viết thêm."})
    by_hand = author.post(add, fields | {"lead": "Viết xong."})

    page = NewsItem.objects.get()
    assert again.json()["url"] == edit_url(page)
    assert by_hand.status_code == 302
    assert newest(page).lead == "Viết xong."
    assert page.bylines.count() == 1


def test_a_second_window_of_the_same_person_is_refused_too(newsroom: Newsroom, page: Any) -> None:
    author = signed_in(newsroom.author)
    one, other = form(author, page), form(author, page)
    author.post(edit_url(page), one | {"lead": "Cửa sổ thứ nhất."})

    response = author.post(edit_url(page), other | {"lead": "Cửa sổ thứ hai."})

    assert response.status_code == 409
    assert newest(page).lead == "Cửa sổ thứ nhất."


def test_a_form_of_somebody_else_is_not_saved_by_who_signed_in_over_it(newsroom: Newsroom, page: Any) -> None:
    fields = form(signed_in(newsroom.author), page) | {"lead": "Chữ của tác giả."}
    editor = signed_in(newsroom.editor)

    by_itself = autosave(editor, edit_url(page), dict(fields))
    by_hand = editor.post(edit_url(page), fields)

    assert by_itself.json()["error_code"] == "stranger"
    assert by_hand.status_code == 302
    assert newest(page).lead == "Câu dẫn cũ."
    assert not KeptVersion.objects.exists()


def test_a_copy_that_is_taken_back_stands_in_the_form_and_is_not_saved(newsroom: Newsroom, page: Any) -> None:
    author = signed_in(newsroom.author)
    fields = form(author, page) | {"lead": "Chữ từ máy này."}
    fresh(page).save_revision(user=newsroom.editor)

    shown = author.post(edit_url(page), fields | {"form_recover": "1"})
    saved = author.post(edit_url(page), fields)

    assert shown.status_code == 200
    assert "Chữ từ máy này." in shown.content.decode()
    assert fields["form_revision"] in shown.content.decode()
    assert newest(page).lead == "Câu dẫn cũ."
    assert saved.status_code == 409


def test_a_copy_of_a_new_article_is_taken_back_into_its_form(newsroom: Newsroom) -> None:
    author = signed_in(newsroom.author)
    add = reverse("wagtailadmin_pages:add", args=["articles", "newsitem", section().pk])
    fields = form_of(author, add) | {"title": "Chưa kịp lưu", "form_recover": "1"}

    shown = author.post(add, fields)

    assert "Chưa kịp lưu" in shown.content.decode()
    assert not NewsItem.objects.exists()


def test_the_browser_is_told_which_copy_may_go(newsroom: Newsroom, page: Any) -> None:
    author = signed_in(newsroom.author)
    fields = form(author, page)

    refused = author.post(edit_url(page), fields | {"go_live_at": "hôm nào đó"})
    saved = author.post(edit_url(page), fields)

    assert "desk_saved" not in refused.cookies
    assert saved.cookies["desk_saved"].value == fields["form_key"]


def test_the_session_is_told_to_its_owner_only(newsroom: Newsroom) -> None:
    here = signed_in(newsroom.author).get(reverse("desk_session"))

    assert here.json()["user"] == newsroom.author.pk
    assert here.json()["token"]
    assert Client().get(reverse("desk_session")).status_code == 302


def test_an_autosave_asks_a_bounded_number_of_queries(
    newsroom: Newsroom, page: Any, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    author = signed_in(newsroom.author)
    fields = form(author, page)
    autosave(author, edit_url(page), fields)

    with django_assert_max_num_queries(180) as asked:
        autosave(author, edit_url(page), fields | {"lead": "Gõ tiếp."})
    traced = [query for query in asked.captured_queries if "desk_revisiontrace" in query["sql"]]
    assert len(traced) <= 2
