"""Keeping a question to the list under a name: make, rename, delete, each for one's own alone."""

from typing import Any

from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from news.desk.listing.asked import asked_by
from news.desk.models import SavedView
from portal.delivery.query import text

MOST = 12


@require_POST
def save_view(request: HttpRequest) -> HttpResponse:
    """Keep the question in ``query`` under ``name``."""
    owner: Any = request.user
    name, address = _name(request), asked_by(QueryDict(request.POST.get("query", "")[:500])).address
    if not name or not address:
        messages.error(request, _("Chọn ít nhất một bộ lọc và đặt tên cho cách xem."))
    elif SavedView.objects.filter(owner=owner).count() >= MOST:
        messages.error(request, _("Đã có %(most)s cách xem. Hãy xóa bớt một cách.") % {"most": MOST})
    elif _kept(SavedView(owner=owner, name=name, query=address)):
        messages.success(request, _("Đã lưu cách xem “%(name)s”.") % {"name": name})
    else:
        messages.error(request, _("Đã có cách xem tên “%(name)s”. Hãy đặt tên khác.") % {"name": name})
    return _back(address)


@require_POST
def change_view(request: HttpRequest, pk: int) -> HttpResponse:
    """Rename one's own question, or delete it when the button says so."""
    view = get_object_or_404(SavedView, pk=pk, owner=request.user)
    if "delete" in request.POST:
        view.delete()
        messages.success(request, _("Đã xóa cách xem “%(name)s”.") % {"name": view.name})
        return _back("")
    view.name = _name(request) or view.name
    if not _kept(view):
        messages.error(request, _("Đã có cách xem tên “%(name)s”. Hãy đặt tên khác.") % {"name": view.name})
    return _back(view.query)


def _name(request: HttpRequest) -> str:
    return text(request.POST, "name")[:60]


def _kept(view: SavedView) -> bool:
    try:
        with transaction.atomic():
            view.save()
    except IntegrityError:
        return False
    return True


def _back(address: str) -> Any:
    return redirect(f"{reverse('desk_articles')}?{address}" if address else reverse("desk_articles"))
