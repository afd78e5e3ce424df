"""The screen on which an article is read and decided about. Every dialog is also a page of its own address."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from news.articles.models import Article
from news.desk.actions import refusal
from news.desk.actions.table import VIEW
from news.desk.outcome import outcome_of
from news.desk.reviewing import decisions
from news.desk.reviewing.asking import ask
from news.desk.reviewing.decisions import Outdated, Reviewer
from news.desk.reviewing.forms import REASONS, HourForm, SendBackForm
from news.desk.reviewing.people import candidates, last_editor
from news.desk.reviewing.report import Report, report_on

CONFLICT, FORBIDDEN, INVALID = 409, 403, 422
DIALOGS = {"tra-lai", "hen-gio", "dang", "gui-duyet", "huy-hen"}


class ReviewView(WagtailAdminTemplateMixin, TemplateView):
    """Reading for whoever may see the article; deciding for whom the table of actions lets."""

    template_name = "admin/desk/review.html"
    page_title = gettext_lazy("Duyệt bài")
    header_icon = "tasks"
    _show_breadcrumbs = True
    dialog = ""

    @cached_property
    def page(self) -> Any:
        """The article, which the person may see."""
        articles = Article.objects.select_related("latest_revision__user", "live_revision__user", "owner")
        page = get_object_or_404(articles, pk=self.kwargs["page_id"])
        reason = refusal(self.request.user, page, VIEW)
        if reason:
            raise PermissionDenied(reason)
        return page

    @cached_property
    def report(self) -> Report:
        """What is shown of it."""
        return report_on(self.page, self.request.user)

    @cached_property
    def returning(self) -> SendBackForm:
        """The form of sending back, filled when it was posted."""
        data = self.request.POST if self.dialog == "tra-lai" else None
        people = candidates(self.page, self.request.user)
        return SendBackForm(data, candidates=people, advice=self.report.advice, auto_id="%s")

    @cached_property
    def hour(self) -> HourForm:
        """The form of the schedule, filled when it was posted."""
        return HourForm(self.request.POST) if self.dialog == "hen-gio" else HourForm.proposing(self.report.hour)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The article; ``hop`` opens a dialog for browsers without script."""
        asked = request.GET.get("hop", "")
        return self.render_to_response(self.get_context_data(opened=asked if asked in DIALOGS else ""))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Decide, or show the article again with what stands in the way and with what was typed."""
        self.dialog = request.POST.get("viec", "")
        decide, form = self._decision()
        if form is not None and not form.is_valid():
            return self._again(INVALID)
        try:
            decide()
        except Outdated as newer:
            messages.error(request, str(newer))
            self._read_anew()
            return self._again(CONFLICT)
        except PermissionDenied as refused:
            messages.error(request, str(refused) or _("Bài đã sang bước khác."))
            return self._again(FORBIDDEN)
        messages.success(request, self._outcome())
        return redirect("wagtailadmin_home")

    def _decision(self) -> tuple[Callable[[], None], forms.Form | None]:
        pk, reviewer = self.page.pk, Reviewer(self.request.user, self._number("ban"))
        known: dict[str, tuple[Callable[[], None], forms.Form | None]] = {
            "dang": (lambda: decisions.approve_now(pk, reviewer), None),
            "gui-duyet": (lambda: decisions.pass_on(pk, reviewer), None),
            "huy-hen": (lambda: decisions.pull_back(pk, reviewer), None),
            "nho-duyet": (self._ask, None),
        }
        if self.dialog == "tra-lai":
            return (lambda: decisions.send_back(pk, reviewer, self.returning.sending), self.returning)
        if self.dialog == "hen-gio":
            return (lambda: decisions.approve_for(pk, reviewer, self.hour.hour, self.hour.until), self.hour)
        if self.dialog not in known:
            raise PermissionDenied(_("Không có việc này."))
        return known[self.dialog]

    def _ask(self) -> None:
        ask(self.page.pk, self.request.user, self._number("ai") or 0)

    def _number(self, name: str) -> int | None:
        posted = self.request.POST.get(name, "")
        return int(posted) if posted.isdecimal() else None

    def _read_anew(self) -> None:
        """Forget the version that was read."""
        for name in ("page", "report"):
            self.__dict__.pop(name, None)

    def _again(self, status: int) -> HttpResponse:
        return self.render_to_response(self.get_context_data(opened=self.dialog), status=status)

    def _outcome(self) -> str:
        if self.dialog == "nho-duyet":
            return _("Đã nhờ duyệt “%(title)s”.") % {"title": self.page.get_admin_display_title()}
        if self.dialog == "huy-hen":
            return _("Đã hủy hẹn “%(title)s”: bài không tự lên cổng nữa.") % {
                "title": self.page.get_admin_display_title()
            }
        return outcome_of(self.page, "reject" if self.dialog == "tra-lai" else "approve")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Where the reviewer is."""
        return [{"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The report and the forms of the dialogs."""
        return {
            **super().get_context_data(**kwargs),
            "page": self.page,
            "report": self.report,
            "screen": self.report.screen,
            "editor": last_editor(self.page),
            "returning": self.returning,
            "reasons": REASONS,
            "hour": self.hour,
            "only_changes": self.request.GET.get("xem") == "thay-doi",
        }
