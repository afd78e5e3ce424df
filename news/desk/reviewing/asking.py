"""Asking somebody else to approve what one has edited last: a letter and an entry in the history, no new step."""

from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.log_actions import LogFormatter, log
from wagtail.models import Page

from news.desk.reviewing.people import others_who_may_approve
from news.desk.reviewing.verdict import verdict_of
from news.desk.states import standing_of

ASKED = "desk.ask"


class AskedFormatter(LogFormatter):
    """What the history says."""

    label = gettext_lazy("nhờ duyệt")

    def format_message(self, log_entry: Any) -> str:
        """Who was asked."""
        return _("Đã nhờ %(name)s duyệt") % {"name": log_entry.data.get("to", "")}


def ask(page_id: int, person: Any, colleague: int) -> Any:
    """Ask the account with the number ``colleague``; gives it. Raises PermissionDenied unless both fit."""
    page = Page.objects.get(pk=page_id).specific
    asked = next((other for other in others_who_may_approve(page, person) if other.pk == colleague), None)
    if asked is None or not verdict_of(page, person, standing_of(page)).own_text:
        raise PermissionDenied(_("Chỉ nhờ được người duyệt được bài này."))
    log(page, ASKED, user=person, data={"to": str(asked)})
    if asked.email:
        transaction.on_commit(lambda: _write_to(asked, page, person), robust=True)
    return asked


def _write_to(asked: Any, page: Any, person: Any) -> None:
    title = page.get_admin_display_title()
    url = settings.WAGTAILADMIN_BASE_URL + reverse("desk_review", args=[page.pk])
    text = render_to_string("email/desk_ask.txt", {"title": title, "person": person, "url": url})
    EmailMessage(_("Nhờ duyệt: %(title)s") % {"title": title}, text, to=[asked.email]).send(fail_silently=True)
