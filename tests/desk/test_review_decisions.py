"""Deciding about an article: only what was read, only by whom the rules let, at the hour that was said."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from news.desk.due import publish_due
from news.desk.reviewing.decisions import (
    Outdated,
    Reviewer,
    SendingBack,
    approve_for,
    approve_now,
    pass_on,
    pull_back,
    send_back,
)
from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, draft_by, fresh, submit, tomorrow
from tests.factories.user import UserFactory


def waiting(newsroom: Newsroom, **fields: Any) -> Any:
    """An article that waits for the publishers."""
    return approve(submit(draft_by(newsroom.author, **fields), newsroom.author), newsroom.editor)


def reading(page: Any, person: Any) -> Reviewer:
    """Somebody who has read the newest version."""
    return Reviewer(person, fresh(page).latest_revision_id)


def test_an_approval_publishes_what_was_read(newsroom: Newsroom) -> None:
    page = waiting(newsroom, lead="Bản được đọc.")

    approve_now(page.pk, reading(page, newsroom.publisher))

    page = fresh(page)
    assert page.live
    assert page.lead == "Bản được đọc."


def test_approving_now_sets_aside_the_hour_that_the_writer_asked_for(newsroom: Newsroom) -> None:
    page = waiting(newsroom, go_live_at=tomorrow())

    approve_now(page.pk, reading(page, newsroom.publisher))

    assert fresh(page).live
    assert fresh(page).go_live_at is None


def test_an_hour_belongs_to_the_version_and_makes_nobody_its_editor(newsroom: Newsroom) -> None:
    page, hour = waiting(newsroom), datetime(2031, 3, 12, 1, 5, tzinfo=UTC)
    revisions = page.revisions.count()

    approve_for(page.pk, reading(page, newsroom.publisher), hour)

    page = fresh(page)
    assert not page.live
    assert page.scheduled_revision.pk == page.latest_revision_id
    assert page.scheduled_revision.approved_go_live_at == hour
    assert page.scheduled_revision.user == newsroom.author
    assert page.revisions.count() == revisions


def test_the_worker_publishes_at_the_hour_and_expires_after_the_end(newsroom: Newsroom) -> None:
    page, now = waiting(newsroom), timezone.now()
    approve_for(page.pk, reading(page, newsroom.publisher), now + timedelta(hours=1), now + timedelta(hours=2))

    revision = fresh(page).scheduled_revision
    revision.approved_go_live_at = now - timedelta(minutes=1)
    revision.content["go_live_at"] = (now - timedelta(minutes=1)).isoformat()
    revision.save(update_fields=["approved_go_live_at", "content"])
    publish_due()

    page = fresh(page)
    assert page.live
    assert page.expire_at == now + timedelta(hours=2)


def test_an_hour_that_has_passed_is_refused_and_changes_nothing(newsroom: Newsroom) -> None:
    page = waiting(newsroom)

    with pytest.raises(PermissionDenied, match="Giờ hẹn đã qua"):
        approve_for(page.pk, reading(page, newsroom.publisher), timezone.now() - timedelta(minutes=1))

    assert fresh(page).current_workflow_task.name == "Duyệt đăng"
    assert fresh(page).latest_revision.content["go_live_at"] is None


def test_a_newer_version_is_not_approved_unread(newsroom: Newsroom) -> None:
    page = waiting(newsroom)
    reviewer = reading(page, newsroom.publisher)
    page.save_revision(user=newsroom.editor)

    with pytest.raises(Outdated, match=r"Bài vừa có bản mới lúc \d\d:\d\d; xem lại trước khi duyệt\."):
        approve_now(page.pk, reviewer)

    assert not fresh(page).live


@pytest.mark.parametrize("decide", [approve_now, lambda pk, who: approve_for(pk, who, tomorrow())])
def test_nobody_approves_what_they_edited_last_at_any_hour(newsroom: Newsroom, decide: Any) -> None:
    page = waiting(newsroom)
    page.save_revision(user=newsroom.publisher)

    with pytest.raises(PermissionDenied, match="Không tự duyệt"):
        decide(page.pk, reading(page, newsroom.publisher))

    page = fresh(page)
    assert not page.live
    assert page.scheduled_revision is None


@pytest.mark.parametrize("role", ["author", "editor", "records", "administrator"])
def test_only_publishers_approve(newsroom: Newsroom, role: str) -> None:
    page = waiting(newsroom)

    with pytest.raises(PermissionDenied):
        approve_now(page.pk, reading(page, getattr(newsroom, role)))

    assert not fresh(page).live


def test_what_was_decided_is_not_decided_twice(newsroom: Newsroom) -> None:
    page = waiting(newsroom)
    second = UserFactory(role="publisher")
    approve_now(page.pk, reading(page, newsroom.publisher))

    with pytest.raises(PermissionDenied, match="Đã đăng"):
        approve_now(page.pk, reading(page, second))


@pytest.mark.parametrize("edited", [True, False])
def test_an_editor_passes_on_own_and_other_text(newsroom: Newsroom, *, edited: bool) -> None:
    page = submit(draft_by(newsroom.author), newsroom.author)
    if edited:
        page.save_revision(user=newsroom.editor)

    pass_on(page.pk, reading(page, newsroom.editor))

    page = fresh(page)
    assert page.current_workflow_task.name == "Duyệt đăng"
    state = page.current_workflow_state.task_states.order_by("pk")[0]
    assert state.status == ("skipped" if edited else "approved")


def test_sending_back_keeps_jobs_recipient_and_deadline(newsroom: Newsroom) -> None:
    page, deadline = waiting(newsroom), tomorrow()
    sending = SendingBack("Ghi đủ năm.\nViết chú thích ảnh.", newsroom.author, deadline)

    send_back(page.pk, reading(page, newsroom.publisher), sending)

    state = fresh(page).current_workflow_state.current_task_state
    assert state.comment == "Ghi đủ năm.\nViết chú thích ảnh."
    assert [job.text for job in state.sent_back.jobs.all()] == ["Ghi đủ năm.", "Viết chú thích ảnh."]
    assert (state.sent_back.recipient, state.sent_back.deadline) == (newsroom.author, deadline)


def test_a_scheduled_article_is_pulled_back(newsroom: Newsroom) -> None:
    page = waiting(newsroom)
    approve_for(page.pk, reading(page, newsroom.publisher), tomorrow())

    pull_back(page.pk, reading(page, newsroom.publisher))

    page = fresh(page)
    assert page.scheduled_revision is None
    assert not page.live
    publish_due()
    assert not fresh(page).live


@pytest.mark.parametrize("role", ["author", "editor", "administrator"])
def test_only_publishers_pull_back(newsroom: Newsroom, role: str) -> None:
    page = waiting(newsroom)
    approve_for(page.pk, reading(page, newsroom.publisher), tomorrow())

    with pytest.raises(PermissionDenied):
        pull_back(page.pk, reading(page, getattr(newsroom, role)))

    assert fresh(page).scheduled_revision is not None


def test_an_update_of_a_live_article_waits_for_its_hour_while_readers_keep_the_old_text(newsroom: Newsroom) -> None:
    page = waiting(newsroom, lead="Cũ.")
    approve_now(page.pk, reading(page, newsroom.publisher))
    page = fresh(page)
    page.lead = "Mới."
    page.save_revision(user=newsroom.author)
    page = approve(submit(fresh(page), newsroom.author), newsroom.editor)

    approve_for(page.pk, reading(page, newsroom.publisher), tomorrow())

    page = fresh(page)
    assert page.live
    assert page.lead == "Cũ."
    assert page.scheduled_revision.content["lead"] == "Mới."
