"""The editing form with its checks: an article goes to the next desk only when nothing blocks it."""

from typing import Any

from django.http import HttpResponse
from wagtail.admin.ui.components import MediaContainer

from news.articles.checks.table import blocking, problems_of
from news.desk.form.side_panel import ReadinessPanel
from news.desk.reviewing.side_panel import jobs_panels
from news.desk.views.creating import GuardedCreateView
from news.desk.views.editing import GuardedEditView

HANDING_IN = frozenset({"submit", "restart_workflow"})


class CheckedForm:
    """Adds to Wagtail's views: our side panel, and a refusal that keeps what was typed."""

    def get_side_panels(self: Any) -> MediaContainer:
        """Ours first."""
        panels = super().get_side_panels()  # type: ignore[misc]  # Wagtail's view
        ours = [ReadinessPanel(self.page, self.request), *jobs_panels(self.page, self.request)]
        return MediaContainer([*ours, *panels])

    def form_valid(self: Any, form: Any) -> HttpResponse:
        """An article with something to put right is not handed in."""
        if self.action_name in HANDING_IN and (found := blocking(problems_of(form.save(commit=False)))):
            for problem in found:
                form.add_error(None, problem.sentence)
            return self.form_invalid(form)
        response: HttpResponse = super().form_valid(form)  # type: ignore[misc]  # Wagtail's view
        return response


class ArticleEditView(CheckedForm, GuardedEditView):
    """Editing an article."""


class ArticleCreateView(CheckedForm, GuardedCreateView):
    """Writing a new article."""

    edit_view_class = ArticleEditView
