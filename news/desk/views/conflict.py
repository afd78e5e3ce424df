"""The conflict screen: answer to a stale save, and the way back to a text that was kept."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from wagtail.admin import messages
from wagtail.models import Page

from news.desk.conflicts.decisions import Answers, answers
from news.desk.conflicts.download import as_text
from news.desk.conflicts.keeping import add_comments, merged_with_latest, save_merged
from news.desk.conflicts.lineage import note_opening
from news.desk.conflicts.screen import screen_of
from news.desk.conflicts.stamp import state_of
from news.desk.merging.resolve import resolve
from news.desk.models import KeptVersion
from news.desk.views.stamping import hold

CONFLICT = 409
AGAINST = "against"


@require_http_methods(["GET", "POST"])
def merge_kept(request: HttpRequest, kept_id: int) -> HttpResponse:
    """Show what is left to choose; save what was merged."""
    kept = own_kept(request, kept_id)
    if request.method == "GET":
        return conflict_screen(request, kept)
    with transaction.atomic():
        hold(kept.article_id)
        return _save(request, kept)


@require_GET
def download_kept(request: HttpRequest, kept_id: int) -> HttpResponse:
    """The kept text as a file of plain text."""
    kept = own_kept(request, kept_id)
    answer = HttpResponse(as_text(kept), content_type="text/plain; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="bai-{kept.article_id}-ban-giu-{kept.pk}.txt"'
    return answer


@require_POST
def discard_kept(request: HttpRequest, kept_id: int) -> HttpResponse:
    """Give a kept text up."""
    kept = own_kept(request, kept_id)
    kept.delete()
    messages.success(request, _("Đã bỏ bản giữ. Bài trên hệ thống không đổi."))
    return redirect("wagtailadmin_pages:edit", kept.article_id)


def own_kept(request: HttpRequest, kept_id: int) -> KeptVersion:
    """A text that this person kept; nobody else's is found."""
    return get_object_or_404(KeptVersion, pk=kept_id, user_id=request.user.pk)


def offer_kept(request: HttpRequest, kept: list[KeptVersion]) -> None:
    """Remind somebody who opens an article of the text of theirs that never got into it."""
    for one in kept[:1]:
        address = reverse("desk_conflict", args=[one.pk])
        words = _("Bạn còn một bản chưa ghép vào bài này.")
        messages.warning(request, format_html('{} <a href="{}">{}</a>', words, address, _("Ghép tiếp")))


def conflict_screen(
    request: HttpRequest, kept: KeptVersion, answered: Answers | None = None, *, status: int = 200, refusal: str = ""
) -> HttpResponse:
    """The screen for a kept text against the article as it is now. What it shows is not overwritten from now on."""
    page = Page.objects.get(pk=kept.article_id).specific
    note_opening(page.get_latest_revision())
    screen = screen_of(kept, page, request.user, answered or Answers({}, {}))
    context = {"screen": screen, "kept": kept, "page": page, "refusal": refusal, **_header(page)}
    return render(request, "admin/desk/conflict.html", context, status=status)


def _save(request: HttpRequest, kept: KeptVersion) -> HttpResponse:
    page = Page.objects.get(pk=kept.article_id).specific
    merged = merged_with_latest(kept, page)
    answered = answers(merged, request.POST, type(page))
    refusal = _refusal(request, page)
    if refusal or answered.errors:
        return conflict_screen(request, kept, answered, status=CONFLICT, refusal=refusal)
    save_merged(page, resolve(merged, answered.decisions), request.user)
    add_comments(page, kept)
    kept.delete()
    messages.success(request, _("Đã lưu bản đã ghép của “%(title)s”.") % {"title": page.get_admin_display_title()})
    return redirect("wagtailadmin_pages:edit", page.pk)


def _refusal(request: HttpRequest, page: Any) -> str:
    """Why nothing may be saved now; empty when it may. Raises PermissionDenied for who may not edit at all."""
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    lock = page.get_lock()
    if lock is not None and lock.for_user(request.user):
        return _("Bài đang khóa nên chưa lưu được. Bản của bạn vẫn giữ trên máy chủ; ghép lại khi bài mở khóa.")
    if request.POST.get(AGAINST) != state_of(page.get_latest_revision()):
        return _("Trong lúc bạn chọn, bài lại có bản mới. Chưa lưu gì; xem lại các chỗ dưới đây.")
    return ""


def _header(page: Any) -> dict[str, Any]:
    crumbs = [
        {"url": reverse("wagtailadmin_pages:edit", args=[page.pk]), "label": page.get_admin_display_title()},
        {"url": "", "label": _("Ghép hai bản")},
    ]
    return {"breadcrumbs_items": crumbs, "header_title": _("Ghép hai bản"), "header_icon": "warning"}
