"""Who is told of a take-down, and what of it."""

from typing import Any

from django.core import mail
from django_tasks_db.models import DBTaskResult

from news.articles.models import TakeDownReason
from news.desk.corrections.notice import tell_publishers
from news.desk.corrections.taking_down import Grounds, take_down
from tests.desk.conftest import Newsroom
from tests.desk.steps import published_by
from tests.factories.user import UserFactory

GROUNDS = Grounds(
    TakeDownReason.PERSONAL_DATA, "Đơn ngày 13/10/2026", "Đã gọi điện xin lỗi.", "Bài đã gỡ theo đề nghị."
)


def _published(room: Newsroom) -> Any:
    return published_by(room.author, room.editor, room.publisher)


def test_the_other_publishers_are_told_and_the_private_note_goes_to_them_alone(newsroom: Newsroom) -> None:
    other = UserFactory(role="publisher")
    page = _published(newsroom)

    made = take_down(page, newsroom.publisher, GROUNDS)

    assert DBTaskResult.objects.filter(task_path__endswith="tell_publishers", args_kwargs__args=[made.pk]).exists()
    mail.outbox.clear()
    tell_publishers.func(made.pk)
    assert [message.to for message in mail.outbox] == [[other.email]]
    assert page.title in mail.outbox[0].subject
    assert "Đã gọi điện xin lỗi." in mail.outbox[0].body


def test_the_author_is_told_the_reason_and_not_the_private_note(newsroom: Newsroom) -> None:
    page = _published(newsroom)
    mail.outbox.clear()

    take_down(page, newsroom.publisher, GROUNDS)

    (letter,) = [message for message in mail.outbox if message.to == [newsroom.author.email]]
    assert "Ảnh, thông tin cá nhân chưa được đồng ý" in letter.body
    assert "Đã gọi điện" not in letter.body


def test_where_there_is_one_publisher_the_administrator_is_told(newsroom: Newsroom) -> None:
    made = take_down(_published(newsroom), newsroom.publisher, GROUNDS)

    mail.outbox.clear()
    tell_publishers.func(made.pk)

    assert [message.to for message in mail.outbox] == [[newsroom.administrator.email]]
