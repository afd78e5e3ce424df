"""Two people at one article: whose rights a merge needs, and which of them it cannot get round."""

from django.urls import reverse

from news.desk.models import KeptVersion
from tests.desk.conflict_forms import article, merge_url, newest, opened_form, refused, saved_meanwhile, screen_fields
from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, draft_by, edit_url, form_of, fresh, signed_in, submit


def test_nobody_submits_or_approves_what_they_have_not_read(newsroom: Newsroom) -> None:
    page = submit(draft_by(newsroom.author), newsroom.author)
    editor = signed_in(newsroom.editor)
    opened = form_of(editor, edit_url(page))
    saved_meanwhile(page, newsroom.superuser, lead="Câu vừa thêm.")

    decision = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    response = editor.post(edit_url(page), opened | decision)

    assert response.status_code == 409
    assert "Câu vừa thêm." in response.content.decode()
    assert fresh(page).current_workflow_task.name == "Biên tập"
    assert not KeptVersion.objects.exists()


def test_a_merge_makes_its_maker_the_last_editor(newsroom: Newsroom) -> None:
    page = approve(submit(article(newsroom.author), newsroom.author), newsroom.editor)
    publisher = signed_in(newsroom.publisher)
    opened = opened_form(publisher, page)
    saved_meanwhile(page, newsroom.editor, lead="Dẫn của biên tập.")
    response, kept = refused(publisher, page, opened | {"title": "Tiêu đề của lãnh đạo"})

    publisher.post(merge_url(kept), screen_fields(response.content))
    state = fresh(page).current_workflow_task_state
    publisher.post(reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk]), {"comment": ""})

    assert newest(page).title == "Tiêu đề của lãnh đạo"
    assert not fresh(page).live


def test_a_merge_does_not_get_past_the_lock_of_a_review(newsroom: Newsroom) -> None:
    page, author = article(newsroom.author), signed_in(newsroom.author)
    opened = opened_form(author, page)
    saved_meanwhile(page, newsroom.editor, lead="Dẫn của biên tập.")
    response, kept = refused(author, page, opened | {"title": "Tiêu đề của tác giả"})
    submit(fresh(page), newsroom.editor)

    again = author.post(merge_url(kept), screen_fields(response.content))

    assert again.status_code == 409
    assert "đang khóa" in again.content.decode()
    assert newest(page).title != "Tiêu đề của tác giả"
    assert KeptVersion.objects.filter(pk=kept.pk).exists()


def test_what_is_kept_is_nobody_elses(newsroom: Newsroom) -> None:
    page, editor = article(newsroom.author), signed_in(newsroom.editor)
    opened = opened_form(editor, page)
    saved_meanwhile(page, newsroom.author, lead="Dẫn của họ.")
    _response, kept = refused(editor, page, opened | {"title": "Của biên tập viên"})

    for person in (newsroom.author, newsroom.publisher, newsroom.superuser):
        client = signed_in(person)
        assert client.get(merge_url(kept)).status_code == 404
        assert client.post(merge_url(kept)).status_code == 404
        assert client.get(reverse("desk_conflict_download", args=[kept.pk])).status_code == 404
        assert client.post(reverse("desk_conflict_discard", args=[kept.pk])).status_code == 404
    assert KeptVersion.objects.filter(pk=kept.pk).exists()


def test_whoever_may_no_longer_edit_cannot_save_a_merge(newsroom: Newsroom) -> None:
    page, editor = article(newsroom.author), signed_in(newsroom.editor)
    opened = opened_form(editor, page)
    saved_meanwhile(page, newsroom.author, lead="Dẫn của họ.")
    response, kept = refused(editor, page, opened | {"title": "Của biên tập viên"})
    newsroom.editor.groups.set(newsroom.records.groups.all())

    answer = editor.post(merge_url(kept), screen_fields(response.content))

    assert answer.status_code in (302, 403)
    assert newest(page).title == "Bản Nà Tấu trồng rừng"


def test_a_post_that_shows_no_trace_of_what_it_was_opened_on_overwrites_nothing(newsroom: Newsroom) -> None:
    page, editor = article(newsroom.author), signed_in(newsroom.editor)
    bare = {
        name: value for name, value in opened_form(editor, page).items() if not name.startswith(("form_", "loaded_"))
    }

    response = editor.post(edit_url(page), bare | {"title": "Ghi đè"})

    assert response.status_code == 409
    assert newest(page).title == "Bản Nà Tấu trồng rừng"
