"""The screen “Ai được làm gì”, and the records that depart from it."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from lxml import html

from news.desk.actions import ACTIONS, Condition, table
from news.desk.actions.action import Grant
from news.desk.models import Delegation, FourEyesException
from news.desk.models.days import vietnamese_day
from news.desk.rights.in_force import exception_note
from news.desk.rights.matrix import phrases
from news.desk.rights.question import answer
from news.desk.roles import Role
from news.desk.standing import State
from portal.accounts.models import User
from tests.desk.conftest import Newsroom
from tests.desk.places import at_deciding
from tests.desk.steps import post_form, signed_in
from tests.factories.article import section
from tests.factories.user import UserFactory

TODAY = vietnamese_day()
CELLS = [
    (grant, action.label, role, state)
    for action in ACTIONS
    if action not in (table.VIEW, table.COPY)
    for grant in action.grants
    for role in Role
    for state in State
    if grant.role is role and state in grant.states and state is not State.UPDATING
]


def _screen(reader: User, **question: Any) -> Any:
    fields = {f"hoi-{name}": value for name, value in question.items()}
    response = signed_in(reader).get(reverse("desk_rights"), fields)
    assert response.status_code == 200
    return html.fromstring(response.content.decode())


def _text(element: Any) -> str:
    return " ".join(element.text_content().split())


def _days(first: int = 0, last: int = 9) -> dict[str, str]:
    return {
        "first_day": (TODAY + timedelta(days=first)).strftime("%d/%m/%Y"),
        "last_day": (TODAY + timedelta(days=last)).strftime("%d/%m/%Y"),
    }


def _exception(room: Newsroom, **fields: Any) -> FourEyesException:
    given = {"person": room.publisher, "granted_by": room.administrator, "reason": "Cơ quan chỉ có một người duyệt."}
    return FourEyesException(**(given | {"first_day": TODAY, "last_day": TODAY} | fields))


def _delegation(room: Newsroom, **fields: Any) -> Delegation:
    given = {"delegator": room.publisher, "stand_in": room.stand_in, "role": "publisher"}
    return Delegation(**(given | {"first_day": TODAY, "last_day": TODAY} | fields))


@pytest.mark.parametrize("role", ["author", "editor", "publisher", "records", "administrator"])
def test_everybody_reads_the_matrix_and_finds_their_own_column(newsroom: Newsroom, role: str) -> None:
    shown = _screen(getattr(newsroom, role))

    assert len(shown.xpath("//table[@class='d-mx']/tbody/tr")) == 10
    assert len(shown.xpath("//th[@class='me']")) == 1
    assert "vai của bạn" in _text(shown.xpath("//th[@class='me']")[0])
    assert len(shown.xpath("//td[starts-with(@class, 'me')]")) == 10


@pytest.mark.parametrize(("grant", "label", "role", "state"), CELLS)
def test_each_grant_stands_in_its_cell_with_its_condition(grant: Grant, label: str, role: Role, state: State) -> None:
    said = [(deed.label, part.note) for part in phrases(role, state) for deed in part.deeds if deed.label == str(label)]
    implied = {role is Role.CONTRIBUTOR and Condition.OWN, state is State.DRAFT and Condition.NEVER_PUBLIC}

    assert (str(label), ", ".join(str(one.label) for one in grant.conditions if one not in implied)) in said


def test_a_cell_says_what_takes_a_reason_and_what_is_a_decision() -> None:
    decided = {deed.label: deed for phrase in phrases(Role.PUBLISHER, State.WAITING_PUBLISHER) for deed in phrase.deeds}

    assert decided["duyệt"].is_decision
    assert decided["trả lại"].note == "kèm lý do"
    assert phrases(Role.RECORDS, State.DRAFT) == ()
    assert [deed.label for phrase in phrases(Role.CONTRIBUTOR, State.CLAIMED) for deed in phrase.deeds] == [
        "xem",
        "sao thành bản nháp",
    ]


def test_an_update_that_waits_is_open_to_decisions_and_to_taking_down_but_not_to_deleting() -> None:
    words = {deed.label for phrase in phrases(Role.PUBLISHER, State.UPDATING) for deed in phrase.deeds}

    assert {"duyệt", "hẹn giờ", "trả lại", "gỡ bài"} <= words
    assert "xóa nháp" not in words


def test_the_screen_costs_the_same_however_many_departures_are_in_force(newsroom: Newsroom) -> None:
    client, url = signed_in(newsroom.records), reverse("desk_rights")
    _exception(newsroom).save()
    _delegation(newsroom).save()
    client.get(url)
    with CaptureQueriesContext(connection) as few:
        client.get(url)
    for _number in range(5):
        second = UserFactory(role="publisher")
        _exception(newsroom, person=second).save()
        _delegation(newsroom, delegator=second).save()

    with CaptureQueriesContext(connection) as many:
        client.get(url)

    assert len(many) == len(few)


def test_an_exception_in_force_is_shown_with_what_it_was_used_for(newsroom: Newsroom) -> None:
    page = at_deciding(newsroom)
    page.save_revision(user=newsroom.publisher)
    _exception(newsroom).save()
    post_form(signed_in(newsroom.publisher), page, **{"action-workflow-action": "1", "workflow-action-name": "approve"})
    _exception(newsroom, person=UserFactory(role="publisher"), reason="Hết hạn.", last_day=TODAY - timedelta(1)).save()

    shown = _screen(newsroom.author)

    notice = _text(shown.xpath("//div[contains(@class, 'd-note--warn')]")[0])
    assert f"{newsroom.publisher} được duyệt bài mình sửa cuối từ {TODAY:%d/%m/%Y}" in notice
    assert f"{newsroom.administrator} cấp, 1 bài đã dùng." in notice
    assert page.title in notice
    assert "Hết hạn." not in notice


def test_a_delegation_in_force_is_shown_and_tints_the_column_of_the_stand_in(newsroom: Newsroom) -> None:
    _delegation(newsroom, section=section()).save()

    shown = _screen(newsroom.stand_in)

    notice = _text(shown.xpath("//div[contains(@class, 'd-note--warn')]")[0])
    assert f"{newsroom.stand_in} làm thay {newsroom.publisher} (lãnh đạo ban biên tập, Hội nghị" in notice
    assert [_text(one).split(" vai")[0] for one in shown.xpath("//th[@class='me']")] == [
        "Biên tập viên",
        "Lãnh đạo ban biên tập",
    ]


def test_without_departures_none_is_spoken_of(newsroom: Newsroom) -> None:
    assert not _screen(newsroom.editor).xpath("//div[contains(@class, 'd-note--warn')]")


@pytest.mark.parametrize(
    ("who", "action", "state", "expected"),
    [
        ("author", "save", "waiting_publisher", "Không. Lúc này việc đó thuộc lãnh đạo ban biên tập."),
        ("editor", "claim", "waiting_editor", "Được."),
        ("publisher", "approve", "waiting_publisher", "Được, với điều kiện: trừ khi sửa cuối."),
        ("publisher", "approve", "updating", "Được, với điều kiện: trừ khi sửa cuối."),
        ("publisher", "take_down", "draft", "Không. Không ai làm được việc “gỡ bài” khi bài ở “Bản nháp”"),
    ],
)
def test_a_quick_question_gets_a_sentence(newsroom: Newsroom, who: str, action: str, state: str, expected: str) -> None:
    person = getattr(newsroom, who)

    shown = _screen(newsroom.editor, person=person.pk, action=action, state=state)

    assert _text(shown.xpath("//p[@role='status']")[0]).startswith(expected)


def test_a_refusing_answer_names_people(newsroom: Newsroom) -> None:
    assert str(newsroom.publisher) in answer(newsroom.author, table.APPROVE, State.WAITING_PUBLISHER)


def test_a_question_that_makes_no_sense_is_not_answered(newsroom: Newsroom) -> None:
    shown = _screen(newsroom.editor, person="x", action="publish", state="?")

    assert _text(shown.xpath("//p[@role='status']")[0]) == ""


def test_everybody_finds_the_screen_in_the_menu(newsroom: Newsroom) -> None:
    for person in (newsroom.author, newsroom.records):
        assert reverse("desk_rights") in signed_in(person).get(reverse("wagtailadmin_home")).content.decode()


@pytest.mark.parametrize(
    ("who", "delegates", "excepts"),
    [
        ("author", False, False),
        ("editor", False, False),
        ("publisher", True, False),
        ("records", False, False),
        ("administrator", True, True),
    ],
)
def test_who_enters_departures(newsroom: Newsroom, who: str, delegates: bool, excepts: bool) -> None:
    client = signed_in(getattr(newsroom, who))
    exception = {"person": newsroom.publisher.pk, "reason": "Chỉ có một người duyệt.", **_days()}
    delegation = {"delegator": newsroom.publisher.pk, "stand_in": newsroom.stand_in.pk, "role": "publisher", **_days()}

    client.post(reverse("four_eyes_exceptions:add"), exception)
    client.post(reverse("delegations:add"), delegation)

    assert FourEyesException.objects.exists() is excepts
    assert Delegation.objects.exists() is delegates


def test_an_administrator_who_publishes_grants_themselves_nothing(newsroom: Newsroom) -> None:
    both = UserFactory(roles=("administrator", "publisher"))
    client, days = signed_in(both), _days()
    theirs = _exception(newsroom, person=both)
    theirs.save()

    made = client.post(reverse("four_eyes_exceptions:add"), {"person": both.pk, "reason": "Tôi bận.", **days})
    client.post(
        reverse("four_eyes_exceptions:edit", args=[theirs.pk]), {"person": both.pk, "reason": "Thêm ngày.", **days}
    )

    assert "Không tự cấp ngoại lệ cho mình." in made.content.decode()
    assert FourEyesException.objects.get().last_day == TODAY


def test_nobody_takes_the_step_of_another_for_themselves(newsroom: Newsroom) -> None:
    both = UserFactory(roles=("administrator", "editor"))
    fields = {"delegator": newsroom.publisher.pk, "stand_in": both.pk, "role": "publisher", **_days()}

    answered = signed_in(both).post(reverse("delegations:add"), fields)

    assert "Không tự nhận việc của người khác" in answered.content.decode()
    assert not Delegation.objects.exists()


def test_the_database_itself_keeps_anybody_from_excepting_themselves(newsroom: Newsroom) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        _exception(newsroom, granted_by=newsroom.publisher).save()


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"last_day": TODAY - timedelta(1)}, "Ngày cuối phải sau ngày đầu"),
        ({"role": "editor"}, "không giữ vai đó"),
        ({"stand_in": "publisher"}, "chọn một người khác"),
        ({"stand_in": "author"}, "phải là biên tập viên"),
    ],
)
def test_a_delegation_that_cannot_be_is_refused(newsroom: Newsroom, fields: dict[str, Any], complaint: str) -> None:
    people = {name: getattr(newsroom, who) for name, who in fields.items() if name == "stand_in"}

    with pytest.raises(ValidationError, match=complaint):
        _delegation(newsroom, **(fields | people)).full_clean()


def test_a_stand_in_does_not_delegate_on(newsroom: Newsroom) -> None:
    _delegation(newsroom).save()

    with pytest.raises(ValidationError, match="không giữ vai đó"):
        _delegation(newsroom, delegator=newsroom.stand_in, stand_in=newsroom.colleague).full_clean()


def test_an_exception_is_for_publishers_alone(newsroom: Newsroom) -> None:
    with pytest.raises(ValidationError, match="Chỉ lãnh đạo"):
        _exception(newsroom, person=newsroom.editor).full_clean()
    with pytest.raises(ValidationError, match="Ngày cuối"):
        _exception(newsroom, last_day=TODAY - timedelta(1)).full_clean()


def test_records_name_their_people(newsroom: Newsroom) -> None:
    assert str(_delegation(newsroom)) == f"{newsroom.stand_in} làm thay {newsroom.publisher}"
    assert str(_exception(newsroom)) == str(newsroom.publisher)
    assert list(Delegation.objects.not_over()) == []


def test_whoever_decides_under_an_exception_is_told(newsroom: Newsroom) -> None:
    assert exception_note(newsroom.publisher) == ""
    _exception(newsroom).save()

    assert exception_note(newsroom.publisher).startswith(f"Ngoại lệ đến hết {TODAY:%d/%m/%Y}")
