"""Beside the editing form of an article that came back: what is left to put right, to be ticked."""

from typing import Any

from django.forms import Media
from django.forms.widgets import Script
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.side_panels import BaseSidePanel

from news.desk.models import Return
from news.desk.reviewing.jobs import open_return
from news.desk.standing import State
from news.desk.states import standing_of


class JobsPanel(BaseSidePanel):
    """Adds to Wagtail's panels: the jobs of the last sending back."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        """The button that opens it, with the number of jobs that are left."""

        aria_label = _("Việc cần sửa")
        icon_name = "tt-tra"
        counter_classname = "w-bg-critical-200"

        def get_context_data(self, parent_context: Any) -> dict[str, Any]:
            """Adds the number."""
            context: dict[str, Any] = super().get_context_data(parent_context)
            context["count"] = self.panel.left
            return context

    name = "viec-can-sua"
    title = _("Việc cần sửa")
    template_name = "admin/desk/review_jobs_panel.html"
    order = 40

    @cached_property
    def returned(self) -> Return | None:
        """The last sending back."""
        return open_return(self.object)

    @property
    def left(self) -> int:
        """How many jobs nobody has ticked."""
        return sum(job.done_at is None for job in self.returned.jobs.all()) if self.returned else 0

    @property
    def media(self) -> Media:
        """Ticking without leaving the form."""
        script: Any = Script("js/desk/jobs.js", type="module")
        return Media(js=[script], css={"all": ["css/desk/review.css"]})

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Adds the jobs."""
        return {**super().get_context_data(parent_context), "returned": self.returned}


def jobs_panels(page: Any, request: HttpRequest) -> list[JobsPanel]:
    """The panel of an article that came back; none for any other."""
    if not page.pk or standing_of(page).stage is not State.RETURNED:
        return []
    panel = JobsPanel(page, request)
    return [panel] if panel.returned else []
