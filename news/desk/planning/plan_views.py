"""Planning an article, changing the plan, and beginning the article from it."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from news.desk.listing.new_article import sections_to_write_in
from news.desk.listing.screen import screen_title
from news.desk.models import PlannedArticle
from news.desk.planning.beginning import begin_article
from news.desk.planning.plan_form import PlanForm


def new_plan(request: HttpRequest) -> HttpResponse:
    """Write down an event; whoever may write articles may plan them."""
    return _form_view(request, PlannedArticle(), _("Thêm bài dự kiến"))


def change_plan(request: HttpRequest, pk: int) -> HttpResponse:
    """Change a plan, name the article that it became, or strike it out."""
    plan = get_object_or_404(PlannedArticle, pk=pk)
    if request.method == "POST" and "delete" in request.POST:
        _may_plan(request.user)
        plan.delete()
        messages.success(request, _("Đã bỏ khỏi lịch: “%(title)s”.") % {"title": plan.title})
        return _to_calendar(plan)
    return _form_view(request, plan, _("Bài dự kiến"))


@require_POST
def begin_plan(request: HttpRequest, pk: int) -> HttpResponse:
    """Make the draft that was planned, with its day and bloc, and open it."""
    plan = get_object_or_404(PlannedArticle, pk=pk)
    if plan.article_id is None:
        begin_article(plan, request.user)
    return redirect("wagtailadmin_pages:edit", plan.article_id)


def _form_view(request: HttpRequest, plan: PlannedArticle, title: str) -> HttpResponse:
    _may_plan(request.user)
    form = PlanForm(request.POST if request.method == "POST" else None, instance=plan)
    if form.is_valid():
        messages.success(request, _("Đã ghi vào lịch: “%(title)s”.") % {"title": form.save().title})
        return _to_calendar(plan)
    return render(request, "admin/desk/calendar_plan.html", {"form": form, **screen_title(title, "calendar")})


def _may_plan(user: Any) -> None:
    if not sections_to_write_in(user):
        raise PermissionDenied


def _to_calendar(plan: PlannedArticle) -> Any:
    return redirect(f"{reverse('desk_calendar')}?ngay={plan.day.isoformat()}")
