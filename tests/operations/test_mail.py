"""Mail leaves through the worker, after the commit, and waits when the mail server does not answer."""

from typing import Any

import pytest
from django.core import mail
from django.core.mail import EmailMessage, EmailMultiAlternatives, send_mail
from django.core.mail.backends.locmem import EmailBackend
from django.db import transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from portal.operations.mail import PAUSES
from portal.operations.worker import run_waiting_tasks

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

LOCAL = "django.core.mail.backends.locmem.EmailBackend"


class DeadTransport(EmailBackend):
    """A mail server that refuses."""

    def send_messages(self, messages: Any) -> int:
        raise ConnectionRefusedError("cổng 25 không trả lời")


@pytest.fixture(autouse=True)
def queue(settings: Any) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    settings.EMAIL_BACKEND = "portal.operations.mail.QueuedEmailBackend"
    settings.MAIL_TRANSPORT = LOCAL


def test_a_letter_waits_for_the_worker() -> None:
    send_mail("Bài chờ duyệt", "Có một bài chờ duyệt.", "bien-tap@example.vn", ["lan@example.vn"])
    assert mail.outbox == []

    run_waiting_tasks()

    (letter,) = mail.outbox
    assert (letter.subject, letter.body, letter.to) == ("Bài chờ duyệt", "Có một bài chờ duyệt.", ["lan@example.vn"])


def test_a_letter_of_a_transaction_that_fails_is_never_sent() -> None:
    with transaction.atomic():
        send_mail("Bài chờ duyệt", "…", "bien-tap@example.vn", ["lan@example.vn"])
        transaction.set_rollback(True)

    run_waiting_tasks()

    assert mail.outbox == []


def test_everything_that_belongs_to_a_letter_arrives() -> None:
    letter = EmailMultiAlternatives(
        "Đính chính",
        "Chữ thường",
        "bien-tap@example.vn",
        ["a@example.vn"],
        cc=["b@example.vn"],
        bcc=["c@example.vn"],
        reply_to=["d@example.vn"],
        headers={"Auto-Submitted": "auto-generated"},
    )
    letter.attach_alternative("<p>Chữ thường</p>", "text/html")
    letter.send()

    run_waiting_tasks()

    (sent,) = mail.outbox
    assert (sent.cc, sent.bcc, sent.reply_to) == (["b@example.vn"], ["c@example.vn"], ["d@example.vn"])
    assert sent.extra_headers == {"Auto-Submitted": "auto-generated"}
    assert [tuple(twin) for twin in sent.alternatives] == [("<p>Chữ thường</p>", "text/html")]


def test_a_letter_that_cannot_leave_is_tried_again_later(settings: Any) -> None:
    settings.MAIL_TRANSPORT = f"{__name__}.DeadTransport"
    send_mail("Bài chờ duyệt", "…", "bien-tap@example.vn", ["lan@example.vn"])

    run_waiting_tasks()
    waiting = DBTaskResult.objects.ready().count(), DBTaskResult.objects.filter(status="READY").get()
    settings.MAIL_TRANSPORT = LOCAL
    DBTaskResult.objects.filter(status="READY").update(run_after=timezone.now())
    run_waiting_tasks()

    assert waiting[0] == 0
    assert waiting[1].run_after > timezone.now()
    assert [letter.subject for letter in mail.outbox] == ["Bài chờ duyệt"]


def test_a_letter_is_given_up_after_its_last_attempt(settings: Any) -> None:
    settings.MAIL_TRANSPORT = f"{__name__}.DeadTransport"
    send_mail("Bài chờ duyệt", "…", "bien-tap@example.vn", ["lan@example.vn"])

    for _attempt in range(len(PAUSES) + 1):
        DBTaskResult.objects.filter(status="READY").update(run_after=timezone.now())
        run_waiting_tasks()

    assert not DBTaskResult.objects.filter(status="READY").exists()
    assert mail.outbox == []


def test_the_queue_carries_no_attachments() -> None:
    letter = EmailMessage("Ảnh", "…", "bien-tap@example.vn", ["lan@example.vn"])
    letter.attach("anh.jpg", b"\xff\xd8", "image/jpeg")

    with pytest.raises(ValueError, match="attachments"):
        letter.send()
