"""The bar below the list: what was ticked goes through the guards one by one."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from news.desk.listing.selection import BULK_ACTIONS, SelectionOutcome, do_to_each
from portal.accounts.models import User

NAMED = 5


@require_POST
def act_on_selection(request: HttpRequest) -> HttpResponse:
    """Do what the pressed button says to the ticked articles; every article to which it was not done is named."""
    key, ids = request.POST.get("viec", ""), _keys(request.POST.getlist("bai"))
    asked = _asked(key, request)
    if key not in BULK_ACTIONS or not ids or asked is None:
        messages.error(request, _("Chọn ít nhất một bài và một việc."))
    else:
        _tell(request, BULK_ACTIONS[key].button, do_to_each(key, ids, request.user, **asked))
    return redirect(f"{reverse('desk_articles')}?{request.POST.get('back', '')[:2000]}")


def _keys(values: list[str]) -> list[int]:
    return [int(value) for value in values if value.isascii() and value.isdigit() and len(value) < 10]


def _asked(key: str, request: HttpRequest) -> dict[str, Any] | None:
    """To whom articles are handed over; None when nobody was chosen."""
    if key != "hand_over":
        return {}
    person = User.objects.filter(pk__in=_keys([request.POST.get("to", "")]), is_active=True).first()
    return {"to": person} if person else None


def _tell(request: HttpRequest, button: Any, outcome: SelectionOutcome) -> None:
    if outcome.done:
        messages.success(request, _("%(action)s: xong %(count)s bài.") % {"action": button, "count": outcome.done})
    for refused in outcome.refused[:NAMED]:
        messages.error(request, _("“%(title)s”: %(reason)s") % {"title": refused.title, "reason": refused.reason})
    left = len(outcome.refused) - NAMED
    if left > 0:
        messages.error(request, _("Còn %(count)s bài nữa cũng không làm được.") % {"count": left})
