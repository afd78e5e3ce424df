"""The buttons below the editing form."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.action_menu import SubmitForModerationMenuItem


class SubmitMenuItem(SubmitForModerationMenuItem):
    """Adds to Wagtail's button: it names the next step, not the whole workflow, and says what is still missing."""

    template_name = "admin/desk/submit_button.html"

    def get_context_data(self, parent_context: dict[str, Any]) -> dict[str, Any]:
        """The words on the button; an article that came back keeps Wagtail's."""
        context: dict[str, Any] = super().get_context_data(parent_context)
        page = context.get("page")
        if page is None or page.current_workflow_state is None:
            context["label"] = _("Gửi biên tập")
        return context


def in_our_words(items: list[Any]) -> list[Any]:
    """The menu with our button in place of Wagtail's, and in front of the others: it is the next step."""
    ours = [SubmitMenuItem(order=item.order) for item in items if type(item) is SubmitForModerationMenuItem]
    return [*ours, *(item for item in items if type(item) is not SubmitForModerationMenuItem)]
