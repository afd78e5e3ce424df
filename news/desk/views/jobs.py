"""The jobs of an article that was sent back: a page to tick them on, and the address that ticks."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from news.articles.models import Article
from news.desk.actions import refusal
from news.desk.actions.table import VIEW
from news.desk.models import ReturnJob
from news.desk.reviewing.jobs import open_return, page_of, tick


class JobsView(WagtailAdminTemplateMixin, TemplateView):
    """What is left to put right, for whoever may see the article."""

    template_name = "admin/desk/review_jobs_page.html"
    page_title = gettext_lazy("Việc cần sửa")
    header_icon = "tt-tra"
    _show_breadcrumbs = True

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Where the person is."""
        return [{"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The article and its jobs."""
        page = get_object_or_404(Article, pk=self.kwargs["page_id"])
        _refuse(refusal(self.request.user, page, VIEW))
        return {**super().get_context_data(**kwargs), "page": page, "returned": open_return(page)}


class TickView(View):
    """Marks a job as done (``xong=1``) or not, and goes back; a script gets the new state as JSON."""

    def post(self, request: HttpRequest, job_id: int) -> HttpResponse:
        """Tick or untick."""
        job = get_object_or_404(ReturnJob.objects.select_related("returned__state__workflow_state"), pk=job_id)
        page = page_of(job)
        _refuse(refusal(request.user, page, VIEW))
        tick(job, request.user, done=request.POST.get("xong") == "1")
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            return JsonResponse({"done": job.done_at is not None})
        return redirect("desk_jobs", page.pk)


def _refuse(reason: str) -> None:
    if reason:
        raise PermissionDenied(reason)
