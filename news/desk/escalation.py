"""An administrator keeps accounts and gives nobody, least of all themselves, a way around approval."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages


def refuse_escalation(request: HttpRequest, person: Any | None) -> HttpResponse | None:
    """A way back with the reason when a form would raise an account too high, else None; superusers may all."""
    if request.user.is_superuser:
        return None
    if request.POST.get("is_superuser") or getattr(person, "is_superuser", False):
        return _refused(request, _("Chỉ tài khoản kỹ thuật cao nhất mới cấp hoặc sửa tài khoản cùng bậc."))
    if person == request.user and request.method == "POST" and _changes_roles(request):
        return refuse_own_roles(request, [person])
    return None


def refuse_own_roles(request: HttpRequest, people: Iterable[Any]) -> HttpResponse | None:
    """The same for a person who would change their own roles."""
    if request.user.is_superuser or request.user not in list(people):
        return None
    return _refused(request, _("Không tự đổi vai trò của mình. Hãy nhờ một quản trị viên khác."))


def _changes_roles(request: HttpRequest) -> bool:
    kept = {str(pk) for pk in request.user.groups.values_list("pk", flat=True)}
    return kept != set(request.POST.getlist("groups"))


def _refused(request: HttpRequest, reason: str) -> HttpResponse:
    messages.error(request, reason)
    return redirect("wagtailusers_users:index")
