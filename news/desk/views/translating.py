"""Beginning the English version of a page."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.models import Page

from news.desk.translating.copying import begin_translation
from news.desk.translating.rights import may_translate


@require_http_methods(["GET", "HEAD", "POST"])
def translate(request: HttpRequest, page_id: int) -> HttpResponse:
    """Say what a translation is, then make it and open it."""
    page = get_object_or_404(Page.objects.select_related("locale"), pk=page_id)
    if not may_translate(request.user, page):
        raise PermissionDenied
    if request.method == "POST":
        made = begin_translation(page, request.user)
        messages.success(request, _("Đã tạo bản nháp tiếng Anh. Hãy dịch tiêu đề, câu dẫn và nội dung."))
        return redirect("wagtailadmin_pages:edit", made.pk)
    back = reverse("wagtailadmin_pages:edit", args=[page.pk])
    context = {"title": page.get_admin_display_title(), "back": back}
    return render(request, "admin/desk/translate.html", context | _header(page, back))


def _header(page: Page, back: str) -> dict[str, object]:
    crumbs = [{"url": back, "label": page.get_admin_display_title()}, {"url": "", "label": _("Dịch sang tiếng Anh")}]
    return {"header_title": _("Dịch sang tiếng Anh"), "header_icon": "globe", "breadcrumbs_items": crumbs}
