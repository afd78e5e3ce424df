"""Beside the form: where the article stands, what is left before it is handed in, what readers will see in the box.

Wagtail draws side panels anew after each autosave, so what stands here follows the writer.
"""

from typing import Any

from django.forms import Media
from django.forms.widgets import Script
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.side_panels import BaseSidePanel

from news.desk.action_menu import SubmitMenuItem
from news.desk.form.event_box import event_box
from news.desk.form.readiness import readiness_of
from news.desk.standing import State
from news.desk.states import standing_of

WAY = (State.DRAFT, State.WAITING_EDITOR, State.WAITING_PUBLISHER, State.PUBLISHED)
# Steps beside the straight way stand for the step that they lead back to.
STANDS_FOR = {State.RETURNED: State.DRAFT, State.CLAIMED: State.WAITING_EDITOR, State.SCHEDULED: State.PUBLISHED}


class ReadinessPanel(BaseSidePanel):
    """Adds to Wagtail's panels: our checks."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        """The button that opens it, with the number of things that must be put right."""

        aria_label = _("Trước khi gửi")
        icon_name = "tasks"
        counter_classname = "w-bg-critical-200"

        def get_context_data(self, parent_context: Any) -> dict[str, Any]:
            """Adds the number."""
            context: dict[str, Any] = super().get_context_data(parent_context)
            context["count"] = len(readiness_of(self.panel.object).blocking)
            return context

    name = "truoc-khi-gui"
    title = _("Trước khi gửi")
    template_name = "admin/desk/readiness.html"
    order = 50

    @property
    def media(self) -> Media:
        """Lengths below the fields; names that choosers do not find."""
        scripts: list[Any] = [Script(f"js/desk/{name}.js", type="module") for name in ("counts", "proposing")]
        return Media(js=scripts)

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """The stage, the steps of the way, the checks and the box."""
        context: dict[str, Any] = super().get_context_data(parent_context)
        stage = standing_of(self.object).stage if self.object.pk else State.DRAFT
        here = STANDS_FOR.get(stage, stage)
        return {
            **context,
            "way": [(stage if step == here else step, step == here) for step in WAY]
            if here in WAY
            else [(stage, True)],
            "readiness": readiness_of(self.object),
            "box": event_box(self.object),
            "hands_in": _hands_in(parent_context["action_menu"]),
        }


def _hands_in(menu: Any) -> bool:
    items = [menu.default_item, *menu.menu_items]
    return any(isinstance(item, SubmitMenuItem) for item in items)
