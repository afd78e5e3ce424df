"""The table of actions, the questions asked of it, and the sentences that it gives."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import GroupPagePermission, PageLogEntry

from news.desk.actions import ACTIONS, BY_KEY, Condition, allowed, allowed_for, may, refusal, table
from news.desk.models import Claim, Delegation, FourEyesException
from news.desk.models.days import vietnamese_day
from news.desk.standing import State
from portal.accounts.models import User
from tests.desk.conftest import Newsroom
from tests.desk.places import PLACES, at_deciding, at_editing, claimed, draft, published
from tests.desk.steps import decide, fresh, post_form, signed_in, submit
from tests.factories.article import section
from tests.factories.user import UserFactory


def _again(person: User) -> User:
    """The same person at their next request."""
    return User.objects.get(pk=person.pk)


def _keys(person: User, page: Any) -> set[str]:
    return {action.key for action in allowed(_again(person), page)}


def _delegate(room: Newsroom, **fields: Any) -> Delegation:
    today = vietnamese_day()
    days = {"first_day": today, "last_day": today}
    given = {"delegator": room.publisher, "stand_in": room.stand_in, "role": "publisher"}
    return Delegation.objects.create(**(given | days | fields))


def _except(room: Newsroom, **fields: Any) -> FourEyesException:
    today = vietnamese_day()
    days = {"first_day": today, "last_day": today + timedelta(days=9)}
    given = {"person": room.publisher, "granted_by": room.administrator, "reason": "Cơ quan chỉ có một người duyệt."}
    return FourEyesException.objects.create(**(given | days | fields))


def test_the_table_names_each_action_once_and_every_reason_that_the_rules_ask_for() -> None:
    assert len(BY_KEY) == len(ACTIONS) == len({str(action.label) for action in ACTIONS})
    assert {action.key for action in ACTIONS if action.reason_required} == {
        "take_over",
        "return",
        "correct",
        "take_down",
        "restore",
    }
    assert all(Condition.NOT_LAST_EDITOR in grant.conditions for grant in table.APPROVE.grants)
    assert table.SCHEDULE.grants == table.APPROVE.grants
    assert table.APPROVE.from_states == {State.WAITING_PUBLISHER}
    assert table.CLAIM.button == "Nhận bài"


def test_nobody_is_open_to_publish_and_only_publishers_decide() -> None:
    deciding = (table.APPROVE, table.SCHEDULE, table.PULL_BACK, table.TAKE_DOWN)

    assert {grant.role for action in deciding for grant in action.grants} == {"publisher"}
    assert "publish" not in BY_KEY


@pytest.mark.parametrize(
    ("who", "place", "expected"),
    [
        ("author", State.DRAFT, {"view", "save", "submit", "move", "copy", "delete"}),
        ("contributor", State.DRAFT, set()),
        ("author", State.WAITING_EDITOR, {"view", "withdraw", "copy"}),
        ("author", State.CLAIMED, {"view", "copy"}),
        ("editor", State.WAITING_EDITOR, {"view", "save", "claim", "forward", "return", "move", "copy"}),
        ("editor", State.CLAIMED, {"view", "save", "hand_over", "release", "forward", "return", "move", "copy"}),
        ("colleague", State.CLAIMED, {"view", "take_over", "copy"}),
        ("publisher", State.CLAIMED, {"view", "hand_over", "copy"}),
        ("editor", State.WAITING_PUBLISHER, {"view", "recall", "copy"}),
        ("publisher", State.WAITING_PUBLISHER, {"view", "save", "return", "approve", "schedule", "move", "copy"}),
        ("publisher", State.SCHEDULED, {"view", "pull_back", "copy"}),
        ("publisher", State.PUBLISHED, {"view", "update", "submit", "correct", "take_down", "move", "copy"}),
        ("publisher", State.UPDATING, {"view", "save", "return", "approve", "schedule", "take_down", "move", "copy"}),
        ("editor", State.TAKEN_DOWN, {"view", "update", "copy"}),
        ("publisher", State.TAKEN_DOWN, {"view", "update", "restore", "move", "copy"}),
        ("administrator", State.DRAFT, {"delete"}),
        ("administrator", State.PUBLISHED, set()),
        ("records", State.PUBLISHED, set()),
    ],
)
def test_what_is_open_to_whom(newsroom: Newsroom, who: str, place: State, expected: set[str]) -> None:
    page = PLACES[place](newsroom)

    assert _keys(getattr(newsroom, who), page) == expected


def test_many_articles_cost_no_more_queries_than_one(newsroom: Newsroom) -> None:
    pages = [make(newsroom) for make in PLACES.values()]
    person = _again(newsroom.publisher)
    allowed(person, pages[0])

    with CaptureQueriesContext(connection) as queries:
        found = allowed_for(person, [page.pk for page in pages])

    assert len(queries) == 4
    assert {pk: [action.key for action in actions] for pk, actions in found.items()} == {
        page.pk: [action.key for action in allowed(person, page)] for page in pages
    }


def test_a_role_counts_only_where_its_page_permission_does(newsroom: Newsroom) -> None:
    page, elsewhere = draft(newsroom), section("thong-bao")
    GroupPagePermission.objects.filter(group__name="editor").update(page=elsewhere)

    assert _keys(newsroom.editor, page) == set()
    assert "save" in _keys(newsroom.publisher, page)


def test_an_account_that_was_closed_may_nothing(newsroom: Newsroom) -> None:
    page = draft(newsroom)
    User.objects.filter(pk=newsroom.superuser.pk).update(is_active=False)

    assert _keys(newsroom.superuser, page) == set()


def test_what_is_not_an_article_opens_nothing(newsroom: Newsroom) -> None:
    page = draft(newsroom)
    page.delete()
    page.pk = 987_654

    assert allowed(newsroom.editor, page) == []
    assert not may(newsroom.editor, page, "save")
    assert refusal(newsroom.editor, page, table.SAVE) == "Bài này không còn."
    with pytest.raises(KeyError):
        may(newsroom.editor, page, "publish")


def test_a_refusal_names_the_state_and_who_may_instead(newsroom: Newsroom) -> None:
    page = at_deciding(newsroom)

    sentence = refusal(newsroom.author, page, table.SAVE)

    assert sentence.startswith("Bài đang ở “Chờ duyệt”; việc “sửa” lúc này thuộc lãnh đạo ban biên tập.")
    assert str(newsroom.publisher) in sentence
    assert refusal(newsroom.publisher, page, table.SAVE) == ""


def test_refusals_say_which_condition_fails(newsroom: Newsroom) -> None:
    page = claimed(newsroom)

    assert f"{newsroom.editor} đang giữ bài" in refusal(newsroom.colleague, page, table.SAVE)
    assert refusal(newsroom.publisher, page, table.SAVE).endswith(f"Hãy nhờ: {newsroom.editor}.")
    assert refusal(newsroom.editor, page, table.TAKE_OVER) == "Bạn đang giữ bài này rồi."
    assert "chỉ làm khi bài ở: “Đã đăng”" in refusal(newsroom.publisher, page, table.TAKE_DOWN)
    assert str(newsroom.author) in refusal(newsroom.contributor, draft(newsroom), table.SAVE)
    back = submit(published(newsroom), newsroom.author)
    assert "đã từng lên cổng" in refusal(newsroom.editor, back, table.MOVE)


def test_a_refusal_to_the_last_editor_says_so(newsroom: Newsroom) -> None:
    page = at_deciding(newsroom)
    page.save_revision(user=newsroom.publisher)

    assert refusal(newsroom.publisher, page, table.APPROVE).startswith("Không tự duyệt bản mình sửa cuối.")


def test_a_stand_in_has_the_step_from_the_first_day_to_the_last(newsroom: Newsroom) -> None:
    page, today = at_deciding(newsroom), vietnamese_day()
    given = _delegate(newsroom)

    assert "approve" in _keys(newsroom.stand_in, page)
    for first, last in ((1, 3), (-3, -1)):
        Delegation.objects.filter(pk=given.pk).update(
            first_day=today + timedelta(days=first), last_day=today + timedelta(days=last)
        )
        assert "approve" not in _keys(newsroom.stand_in, page)


def test_a_stand_in_publishes_through_the_desk(newsroom: Newsroom) -> None:
    page = at_deciding(newsroom)
    _delegate(newsroom)

    decide(signed_in(newsroom.stand_in), page, "approve")

    assert fresh(page).live


def test_a_stand_in_for_one_section_has_no_step_in_another(newsroom: Newsroom) -> None:
    page = at_deciding(newsroom)
    given = _delegate(newsroom, section=section("thong-bao"))

    assert "approve" not in _keys(newsroom.stand_in, page)
    Delegation.objects.filter(pk=given.pk).update(section=section())
    assert "approve" in _keys(newsroom.stand_in, page)


def test_a_delegation_of_an_account_that_was_closed_ends(newsroom: Newsroom) -> None:
    page = at_deciding(newsroom)
    _delegate(newsroom)
    User.objects.filter(pk=newsroom.publisher.pk).update(is_active=False)

    assert "approve" not in _keys(newsroom.stand_in, page)


def test_four_eyes_hold_for_a_stand_in(newsroom: Newsroom) -> None:
    page = at_editing(newsroom)
    _delegate(newsroom)
    post_form(signed_in(newsroom.stand_in), page, lead="Câu dẫn của người làm thay.")
    decide(signed_in(newsroom.stand_in), page, "forward")

    decide(signed_in(newsroom.stand_in), page, "approve")

    assert "approve" not in _keys(newsroom.stand_in, page)
    assert not fresh(page).live


def test_an_exception_lets_a_publisher_approve_their_own_text_and_is_logged(newsroom: Newsroom) -> None:
    page = at_deciding(newsroom)
    page.save_revision(user=newsroom.publisher)
    approving = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    post_form(signed_in(newsroom.publisher), page, **approving)
    assert fresh(page).current_workflow_task.name == "Duyệt đăng"
    granted = _except(newsroom)

    post_form(signed_in(newsroom.publisher), page, **approving)

    assert fresh(page).current_workflow_task.name == "Biên tập"
    entry = PageLogEntry.objects.get(page=page.pk, action="desk.four_eyes_exception")
    assert (entry.user, entry.data) == (newsroom.publisher, {"exception": granted.pk})
    assert "Tự duyệt bản mình sửa cuối" in entry.message


def test_an_exception_that_was_not_needed_leaves_no_trace(newsroom: Newsroom) -> None:
    page = at_deciding(newsroom)
    _except(newsroom)

    decide(signed_in(newsroom.publisher), page, "approve")

    assert fresh(page).live
    assert not PageLogEntry.objects.filter(action="desk.four_eyes_exception").exists()


@pytest.mark.parametrize("days", [(-5, -1), (1, 5)])
def test_an_exception_holds_only_inside_its_dates(newsroom: Newsroom, days: tuple[int, int]) -> None:
    page, today = at_deciding(newsroom), vietnamese_day()
    page.save_revision(user=newsroom.publisher)
    _except(newsroom, first_day=today + timedelta(days=days[0]), last_day=today + timedelta(days=days[1]))

    assert "approve" not in _keys(newsroom.publisher, page)


def test_an_exception_of_one_person_is_nobody_elses(newsroom: Newsroom) -> None:
    page, second = at_deciding(newsroom), UserFactory(role="publisher")
    page.save_revision(user=second)
    _except(newsroom)

    assert "approve" not in _keys(second, page)


def test_deleting_an_article_takes_its_claim_along(newsroom: Newsroom) -> None:
    claimed(newsroom).delete()

    assert not Claim.objects.exists()
