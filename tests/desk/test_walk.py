"""An article on its way to readers, through the views that people use."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from django.utils.timezone import localtime
from wagtail.models import Revision, WorkflowState

from news.articles.models import Article, NewsItem
from news.desk.due import publish_due
from news.desk.models import KeptVersion
from tests.desk.conftest import Newsroom
from tests.desk.steps import (
    approve,
    decide,
    draft_by,
    edit_url,
    form_of,
    fresh,
    post_form,
    published_by,
    signed_in,
    submit,
)
from tests.factories.article import section


def test_an_article_goes_from_contributor_over_editor_and_publisher_to_readers(newsroom: Newsroom) -> None:
    author = signed_in(newsroom.author)
    add = reverse("wagtailadmin_pages:add", args=["articles", "newsitem", section().pk])
    fields = form_of(author, add) | {"title": "Bản Nà Tấu dựng lại nhà văn hóa", "slug": "nha-van-hoa"}

    author.post(add, fields | {"action-submit": "1"})
    page = NewsItem.objects.get(slug="nha-van-hoa")
    decide(signed_in(newsroom.editor), page, "approve")
    assert not fresh(page).live
    decide(signed_in(newsroom.publisher), page, "approve")

    assert Article.public.filter(pk=page.pk).exists()
    assert fresh(page).owner == newsroom.author


def test_a_returned_article_opens_again_for_its_author_with_the_reason(newsroom: Newsroom) -> None:
    page = submit(draft_by(newsroom.author), newsroom.author)

    decide(signed_in(newsroom.editor), page, "reject", "Thiếu ngày diễn ra.")
    state = fresh(page).current_workflow_state
    post_form(signed_in(newsroom.author), page, lead="Ngày 12/3, ba bản cùng làm.", **{"action-submit": "1"})

    assert state.status == WorkflowState.STATUS_NEEDS_CHANGES
    assert state.current_task_state.comment == "Thiếu ngày diễn ra."
    assert fresh(page).current_workflow_task.name == "Biên tập"


def test_an_article_is_not_returned_without_a_reason(newsroom: Newsroom) -> None:
    page = submit(draft_by(newsroom.author), newsroom.author)

    decide(signed_in(newsroom.editor), page, "reject", "")

    assert fresh(page).workflow_in_progress


def test_an_editor_passes_on_their_own_edit_and_the_publisher_decides(newsroom: Newsroom) -> None:
    page = submit(draft_by(newsroom.author), newsroom.author)
    editor = signed_in(newsroom.editor)

    post_form(editor, page, lead="Câu dẫn do biên tập viên viết lại.")
    refused = decide(editor, page, "approve")
    decide(editor, page, "forward")

    assert refused.status_code == 302
    assert fresh(page).current_workflow_task.name == "Duyệt đăng"
    decide(signed_in(newsroom.publisher), page, "approve")
    assert fresh(page).live
    assert fresh(page).lead == "Câu dẫn do biên tập viên viết lại."


def test_typing_and_sending_on_in_one_go_is_passing_on(newsroom: Newsroom) -> None:
    page = submit(draft_by(newsroom.author), newsroom.author)

    post_form(
        signed_in(newsroom.editor),
        page,
        lead="Sửa một câu.",
        **{"action-workflow-action": "1", "workflow-action-name": "approve"},
    )

    first = fresh(page).current_workflow_state.task_states.order_by("pk").first()
    assert first.status == first.STATUS_SKIPPED
    assert fresh(page).current_workflow_task.name == "Duyệt đăng"


def test_an_approval_from_the_editing_form_publishes_what_stands_there(newsroom: Newsroom) -> None:
    page = approve(submit(draft_by(newsroom.author), newsroom.author), newsroom.editor)

    post_form(
        signed_in(newsroom.publisher),
        page,
        **{"action-workflow-action": "1", "workflow-action-name": "approve"},
    )

    assert fresh(page).live


def test_an_update_of_a_published_article_is_approved_although_its_hour_has_seconds(newsroom: Newsroom) -> None:
    page = published_by(newsroom.author, newsroom.editor, newsroom.publisher)
    page.lead = "Cập nhật số liệu đến hết tháng."
    page.save_revision(user=newsroom.author)
    page = approve(submit(fresh(page), newsroom.author), newsroom.editor)

    post_form(
        signed_in(newsroom.publisher),
        page,
        **{"action-workflow-action": "1", "workflow-action-name": "approve"},
    )

    assert fresh(page).lead == "Cập nhật số liệu đến hết tháng."


def test_an_approved_article_with_a_time_waits_for_it(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    page = draft_by(newsroom.author)
    goes_live = localtime(timezone.now() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
    post_form(signed_in(newsroom.author), page, go_live_at=goes_live)

    page = approve(approve(submit(fresh(page), newsroom.author), newsroom.editor), newsroom.publisher)

    assert not page.live
    assert page.approved_schedule
    assert publish_due().published == 0
    later = timezone.now() + timedelta(days=2)
    monkeypatch.setattr(timezone, "now", lambda: later)
    call_command("publish_due")
    assert fresh(page).live


def test_a_time_without_an_approval_publishes_nothing(newsroom: Newsroom) -> None:
    page = draft_by(newsroom.author, go_live_at=timezone.now() - timedelta(hours=1))
    page.save_revision(user=newsroom.author)

    outcome = publish_due()

    assert outcome.published == 0
    assert not fresh(page).live


def test_an_expiry_time_in_a_draft_of_a_live_article_takes_nothing_down(newsroom: Newsroom) -> None:
    page = published_by(newsroom.author, newsroom.editor, newsroom.publisher)
    soon = localtime(timezone.now() + timedelta(minutes=1)).strftime("%Y-%m-%d %H:%M")

    post_form(signed_in(newsroom.author), page, expire_at=soon)

    assert fresh(page).expire_at is None


def test_an_expired_article_is_taken_down(newsroom: Newsroom) -> None:
    page = published_by(newsroom.author, newsroom.editor, newsroom.publisher)
    NewsItem.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(minutes=1))

    outcome = publish_due()

    assert outcome.expired == 1
    assert fresh(page).expired
    assert not fresh(page).live


def test_a_broken_article_does_not_hold_up_the_next(newsroom: Newsroom) -> None:
    broken, sound = (draft_by(newsroom.author) for _ in range(2))
    past = timezone.now() - timedelta(minutes=1)
    Revision.objects.filter(object_id__in=[str(broken.pk), str(sound.pk)]).update(approved_go_live_at=past)
    content = broken.latest_revision.content | {"title": None}
    Revision.objects.filter(pk=broken.latest_revision_id).update(content=content)

    outcome = publish_due()

    assert (outcome.published, outcome.failed) == (1, 1)
    assert fresh(sound).live


def test_a_form_opened_before_another_save_is_refused_and_keeps_its_text(newsroom: Newsroom) -> None:
    page = draft_by(newsroom.author)
    editor = signed_in(newsroom.editor)
    opened = form_of(editor, edit_url(page))
    fresh(page).save_revision(user=newsroom.author)

    response = editor.post(edit_url(page), opened | {"lead": "Chữ gõ trong khung đã cũ."})

    assert response.status_code == 409
    assert KeptVersion.objects.get(user=newsroom.editor).mine["lead"] == "Chữ gõ trong khung đã cũ."
    assert fresh(page).get_latest_revision().user == newsroom.author


def test_a_form_opened_before_another_save_submits_nothing(newsroom: Newsroom) -> None:
    page = draft_by(newsroom.author)
    author = signed_in(newsroom.author)
    opened = form_of(author, edit_url(page))
    fresh(page).save_revision(user=newsroom.editor)

    response = author.post(edit_url(page), opened | {"action-submit": "1"})

    assert response.status_code == 409
    assert not fresh(page).workflow_in_progress
