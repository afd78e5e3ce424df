"""Publish at once what has missed its hour: the button of the alarm."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from news.desk.due import publish_due
from news.desk.listing.reader import roles_today
from news.desk.roles import Role


@require_POST
def catch_up(request: HttpRequest) -> HttpResponse:
    """Run the schedule once, for publishers; everything that it publishes has been approved before."""
    if Role.PUBLISHER not in roles_today(request.user):
        raise PermissionDenied
    outcome = publish_due()
    if outcome.failed:
        messages.error(
            request, _("%(count)s bài chưa lên được. Hãy báo quản trị xem nhật ký.") % {"count": outcome.failed}
        )
    messages.success(request, _("Đã đăng bù %(count)s bài quá giờ.") % {"count": outcome.published})
    return redirect("wagtailadmin_home")
