"""Taking an article on, passing it to somebody else and taking it back, through the screens of the desk."""

from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.test import Client
from wagtail.models import PageLogEntry

from news.desk import holding
from news.desk.actions import table
from news.desk.models import Claim
from news.desk.standing import State
from news.desk.states import standing_of
from news.desk.views.steps import STEPS, step_url
from tests.desk.conftest import Newsroom
from tests.desk.places import at_deciding, at_editing, claimed, draft
from tests.desk.steps import decide, edit_url, fresh, post_form, signed_in


def _take(client: Client, action: Any, page: Any, **fields: Any) -> Any:
    return client.post(step_url(action, page.pk), fields, follow=True)


def _holder(page: Any) -> Any:
    return Claim.objects.get(article=page.pk).holder


def test_an_editor_takes_an_article_on_and_the_author_is_told(newsroom: Newsroom) -> None:
    page = at_editing(newsroom)

    shown = _take(signed_in(newsroom.editor), table.CLAIM, page)

    assert "Bạn đang giữ" in shown.content.decode()
    assert standing_of(page).state is State.CLAIMED
    assert PageLogEntry.objects.filter(page=page.pk, action="desk.claim", user=newsroom.editor).count() == 1
    assert [(sent.to, sent.subject.split(":")[0]) for sent in mail.outbox if "Nhận bài" in sent.subject] == [
        ([newsroom.author.email], "Nhận bài")
    ]


def test_a_second_editor_is_told_who_holds_the_article_and_changes_nothing(newsroom: Newsroom) -> None:
    page = claimed(newsroom)
    revisions = page.revisions.count()

    refused = _take(signed_in(newsroom.colleague), table.CLAIM, page).content.decode()
    opened = signed_in(newsroom.colleague).get(edit_url(page)).content.decode()
    post_form(signed_in(newsroom.colleague), page, lead="Chữ của người không giữ bài.")

    assert "chỉ làm khi bài ở: “Chờ biên tập”" in refused
    assert f"{newsroom.editor} đang giữ bài" in opened
    assert fresh(page).revisions.count() == revisions
    assert _holder(page) == newsroom.editor


def test_whoever_writes_first_holds(newsroom: Newsroom) -> None:
    page = at_editing(newsroom)

    post_form(signed_in(newsroom.editor), page, lead="Câu dẫn viết lại.")

    assert _holder(page) == newsroom.editor


def test_an_author_who_saves_a_draft_holds_nothing(newsroom: Newsroom) -> None:
    page = draft(newsroom)

    post_form(signed_in(newsroom.author), page, lead="Câu dẫn.")

    assert not Claim.objects.exists()


def test_an_editor_takes_over_with_a_reason_that_the_holder_gets(newsroom: Newsroom) -> None:
    page, client = claimed(newsroom), signed_in(newsroom.colleague)

    silent = client.post(step_url(table.TAKE_OVER, page.pk), {"reason": ""}).content.decode()
    assert _holder(page) == newsroom.editor
    _take(client, table.TAKE_OVER, page, reason="Chị nghỉ ốm, bài cần lên trưa nay.")

    assert "Viết lý do để người đang giữ biết." in silent
    assert _holder(page) == newsroom.colleague
    notice = next(sent for sent in mail.outbox if sent.to == [newsroom.editor.email] and "Nhận thay" in sent.subject)
    assert "Chị nghỉ ốm, bài cần lên trưa nay." in notice.body
    entry = PageLogEntry.objects.get(page=page.pk, action="desk.take_over")
    assert entry.data["reason"] == "Chị nghỉ ốm, bài cần lên trưa nay."
    assert entry.message == f"Đã nhận thay {newsroom.editor}"
    assert entry.formatter.format_comment(entry) == "Chị nghỉ ốm, bài cần lên trưa nay."


def test_a_holder_gives_the_article_to_another_editor_only(newsroom: Newsroom) -> None:
    page, client = claimed(newsroom), signed_in(newsroom.editor)

    asked = client.get(step_url(table.HAND_OVER, page.pk)).content.decode()
    _take(client, table.HAND_OVER, page, to=newsroom.author.pk)
    assert _holder(page) == newsroom.editor
    _take(client, table.HAND_OVER, page, to=newsroom.colleague.pk)

    assert str(newsroom.colleague) in asked
    assert str(newsroom.author) not in asked
    assert _holder(page) == newsroom.colleague
    with pytest.raises(PermissionDenied):
        holding.hand_over(page, newsroom.publisher, newsroom.author)


def test_a_publisher_names_who_edits(newsroom: Newsroom) -> None:
    page = at_editing(newsroom)

    _take(signed_in(newsroom.publisher), table.HAND_OVER, page, to=newsroom.colleague.pk)

    assert _holder(page) == newsroom.colleague


def test_what_is_released_waits_again(newsroom: Newsroom) -> None:
    page = claimed(newsroom)

    _take(signed_in(newsroom.editor), table.RELEASE, page)

    assert standing_of(page).state is State.WAITING_EDITOR


def test_an_author_takes_back_what_nobody_has_taken_on(newsroom: Newsroom) -> None:
    page = at_editing(newsroom)

    _take(signed_in(newsroom.author), table.WITHDRAW, page)

    assert standing_of(page).state is State.DRAFT


def test_an_author_does_not_take_back_what_an_editor_works_on(newsroom: Newsroom) -> None:
    page = claimed(newsroom)

    shown = _take(signed_in(newsroom.author), table.WITHDRAW, page)
    form = post_form(signed_in(newsroom.author), page, **{"action-cancel-workflow": "1"})

    assert standing_of(page).state is State.CLAIMED
    assert "chỉ làm khi bài ở: “Chờ biên tập”" in shown.content.decode()
    assert form.status_code == 302


def test_an_editor_takes_an_article_back_from_the_publishers_and_sends_it_again(newsroom: Newsroom) -> None:
    page = at_deciding(newsroom)

    _take(signed_in(newsroom.colleague), table.RECALL, page)
    recalled = standing_of(page).state
    decide(signed_in(newsroom.colleague), page, "approve")

    assert recalled is State.CLAIMED
    assert standing_of(page).state is State.WAITING_PUBLISHER
    assert not Claim.objects.exists()


@pytest.mark.parametrize("decision", ["approve", "reject"])
def test_a_claim_ends_with_the_step(newsroom: Newsroom, decision: str) -> None:
    page = claimed(newsroom)

    decide(signed_in(newsroom.editor), page, decision)

    assert not Claim.objects.exists()


def test_the_form_offers_the_steps_that_are_open_and_not_wagtails_cancelling(newsroom: Newsroom) -> None:
    page = claimed(newsroom)

    holder, other = (
        signed_in(person).get(edit_url(page)).content.decode() for person in (newsroom.editor, newsroom.colleague)
    )

    assert {step.action.key for step in STEPS if step_url(step.action, page.pk) in holder} == {"hand_over", "release"}
    assert {step.action.key for step in STEPS if step_url(step.action, page.pk) in other} == {"take_over"}
    assert "action-cancel-workflow" not in holder + other


def test_a_step_of_no_article_is_not_found(newsroom: Newsroom) -> None:
    client = signed_in(newsroom.editor)

    assert client.get(step_url(table.CLAIM, 987_654)).status_code == 404
    assert client.get("/quan-tri/bai/1/dang-ngay/").status_code == 404


def test_after_a_step_one_is_back_where_one_was(newsroom: Newsroom) -> None:
    page = at_editing(newsroom)

    answer = signed_in(newsroom.editor).post(step_url(table.CLAIM, page.pk), {"next": "/quan-tri/bai-viet/"})

    assert answer.url == "/quan-tri/bai-viet/"
