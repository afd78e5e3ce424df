"""Steps between people: addresses, buttons below the form, log, and the claim of whoever writes first."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, register_converter
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.action_menu import ActionMenuItem, CancelWorkflowMenuItem, RestartWorkflowMenuItem

from news.articles.models import Article
from news.desk.actions import Action, allowed, may
from news.desk.actions.table import CLAIM
from news.desk.holding import claim
from news.desk.log_entries import ENTRIES
from news.desk.views.steps import BY_SLUG, STEPS, step_url, take_step

AROUND_THE_TABLE = ("action-cancel-workflow", "action-restart-workflow")


class StepConverter:
    """The last part of a step's address."""

    regex = "|".join(BY_SLUG)

    def to_python(self, value: str) -> str:
        """As it is."""
        return value

    def to_url(self, value: str) -> str:
        """As it is."""
        return value


register_converter(StepConverter, "desk_step")


class StepMenuItem(ActionMenuItem):
    """A link to the screen of a step."""

    def __init__(self, action: Action, order: int) -> None:
        super().__init__(order=order)
        self.action, self.name, self.label = action, f"desk-{action.key}", f"{action.button}…"

    def get_url(self, parent_context: dict[str, Any]) -> str:
        """Where the step is taken."""
        return step_url(self.action, parent_context["page"].pk)


@hooks.register("register_admin_urls")
def step_addresses() -> list[URLPattern]:
    """One address for all steps."""
    return [path("bai/<int:page_id>/<desk_step:slug>/", take_step, name="desk_step")]


@hooks.register("construct_page_action_menu")
def steps_below_the_form(menu_items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    """The steps that are open, in place of Wagtail's cancelling and restarting."""
    menu_items[:] = [
        item for item in menu_items if not isinstance(item, (CancelWorkflowMenuItem, RestartWorkflowMenuItem))
    ]
    page = context.get("page")
    if context["view"] != "edit" or page is None:
        return
    open_here = allowed(request.user, page)
    menu_items += [StepMenuItem(step.action, 40) for step in STEPS if step.action in open_here]


@hooks.register("before_edit_page")
def no_way_around_the_steps(request: HttpRequest, page: Any) -> HttpResponse | None:
    """Wagtail would let an owner cancel a review at any stage."""
    if request.method != "POST" or not any(name in request.POST for name in AROUND_THE_TABLE):
        return None
    messages.error(request, _("Hãy dùng nút “Rút lại” hoặc “Rút về sửa” dưới khung soạn."))
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("after_edit_page")
def whoever_writes_first_holds(request: HttpRequest, page: Any) -> None:
    """An editor who saves what nobody holds has taken it on."""
    if not isinstance(page, Article) or not may(request.user, page, CLAIM.key):
        return
    try:
        claim(page, request.user)
    except PermissionDenied:  # somebody else was quicker; the next save is refused with their name
        return


@hooks.register("register_log_actions")
def entries(actions: Any) -> None:
    """The steps in the history of an article."""
    for name, formatter in ENTRIES.items():
        actions.register_action(name)(formatter)
