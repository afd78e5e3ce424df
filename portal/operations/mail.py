"""Mail leaves through the worker, after the commit: a slow or dead mail server holds up nobody at the desk.

``EMAIL_BACKEND`` names the queue, ``MAIL_TRANSPORT`` the backend that really sends.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any

import structlog
from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone
from django_tasks import task

log = structlog.get_logger("portal.mail")
# Minutes between attempts; after the last one the letter is given up and logged.
PAUSES = (1, 5, 30, 120, 720)


@dataclass(frozen=True, slots=True)
class Letter:
    """What a message needs to be made again in the worker: plain text, perhaps an HTML twin, no attachments."""

    subject: str
    body: str
    sender: str
    to: list[str]
    cc: list[str]
    bcc: list[str]
    reply_to: list[str]
    headers: dict[str, str]
    html: str = ""


class QueuedEmailBackend(BaseEmailBackend):
    """Puts each message into the queue of tasks, in the transaction of whoever sends it."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Queue all; raises ValueError for a message with attachments, which the queue does not carry."""
        for message in email_messages:
            deliver.enqueue(asdict(_letter(message)))
        return len(email_messages)


@task()
def deliver(letter: dict[str, Any], attempt: int = 0) -> None:
    """Send one letter; when that fails, try again later."""
    try:
        _message(Letter(**letter)).send()
    except OSError as error:  # what smtplib and sockets raise
        _again(letter, attempt, error)


def _again(letter: dict[str, Any], attempt: int, error: OSError) -> None:
    if attempt >= len(PAUSES):
        log.error("letter given up", to=letter["to"], subject=letter["subject"], error=str(error))
        return
    log.warning("letter waits", to=letter["to"], attempt=attempt + 1, error=str(error))
    later = timezone.now() + timedelta(minutes=PAUSES[attempt])
    deliver.using(run_after=later).enqueue(letter, attempt + 1)


def _letter(message: EmailMessage) -> Letter:
    if message.attachments:
        raise ValueError("The queue carries no attachments.")
    twins = [part for part in getattr(message, "alternatives", ()) if part[1] == "text/html"]
    return Letter(
        subject=str(message.subject),
        body=str(message.body),
        sender=message.from_email,
        to=list(message.to),
        cc=list(message.cc),
        bcc=list(message.bcc),
        reply_to=list(message.reply_to),
        headers={name: str(value) for name, value in message.extra_headers.items()},
        html=str(twins[0][0]) if twins else "",
    )


def _message(letter: Letter) -> EmailMultiAlternatives:
    message = EmailMultiAlternatives(
        letter.subject,
        letter.body,
        letter.sender,
        letter.to,
        cc=letter.cc,
        bcc=letter.bcc,
        reply_to=letter.reply_to,
        headers=letter.headers,
        connection=get_connection(settings.MAIL_TRANSPORT),
    )
    if letter.html:
        message.attach_alternative(letter.html, "text/html")
    return message
