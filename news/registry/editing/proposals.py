"""The queue of names that the registry does not know."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.viewsets.base import ViewSet
from wagtail.permissions import policy_registry

from news.registry.choosers import bloc_chooser, person_chooser, unit_chooser
from news.registry.editing.folded_list import FoldedIndexView
from news.registry.models import Bloc, Person, Proposal, Unit
from news.registry.settling import AlreadySettled, create_from, drop, settle_with

CHOOSERS = {
    Proposal.Kind.UNIT: (Unit, unit_chooser, _("Chọn đơn vị có sẵn")),
    Proposal.Kind.PERSON: (Person, person_chooser, _("Chọn cá nhân có sẵn")),
    Proposal.Kind.BLOC: (Bloc, bloc_chooser, _("Chọn khối, cụm có sẵn")),
}


class DecisionForm(forms.Form):
    """``action`` is the button pressed; ``record`` is needed for one of them, ``name`` may improve another."""

    ACTIONS = (("create", _("Tạo mới")), ("choose", _("Chọn có sẵn")), ("drop", _("Bỏ")))

    action = forms.ChoiceField(choices=ACTIONS, widget=forms.HiddenInput)
    name = forms.CharField(label=_("Tên sẽ ghi vào hồ sơ"), max_length=300, required=False)

    def __init__(self, *args: Any, proposal: Proposal, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        model, chooser, label = CHOOSERS[Proposal.Kind(proposal.kind)]
        self.fields["record"] = forms.ModelChoiceField(
            queryset=model._default_manager.all(), required=False, label=label, widget=chooser.widget_class
        )
        self.fields["name"].initial = proposal.text

    def clean(self) -> dict[str, Any]:
        """Choosing needs a choice."""
        cleaned = super().clean() or {}
        if cleaned.get("action") == "choose" and not cleaned.get("record"):
            self.add_error("record", _("Hãy chọn một hồ sơ có sẵn."))
        return cleaned


class ProposalIndexView(FoldedIndexView):
    """Waiting names first; the state can be filtered."""

    model = Proposal
    page_title = _("Tên chưa có trong hồ sơ")
    list_filter = ["state", "kind"]
    any_permission_required = ["change"]
    decide_url_name = ""

    @cached_property
    def columns(self) -> list[Column]:
        """Name as written, what it is, where it stands."""
        return [
            TitleColumn("text", label=_("Ghi trong bài"), get_url=self._decide_url),
            Column("kind", label=_("Loại"), accessor="get_kind_display", sort_key="kind"),
            Column("source", label=_("Nguồn")),
            Column("state", label=_("Tình trạng"), accessor="get_state_display", sort_key="state"),
            Column("created_at", label=_("Ngày"), sort_key="created_at"),
        ]

    def _decide_url(self, proposal: Proposal) -> str:
        return reverse(self.decide_url_name, args=[proposal.pk])

    def get_base_queryset(self) -> Any:
        """Only waiting names, unless the list is filtered by state."""
        proposals = super().get_base_queryset()
        return proposals if self.request.GET.get("state") else proposals.filter(state=Proposal.State.PENDING)


class ProposalDecisionView(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView[DecisionForm]):
    """One name, its context, and three buttons."""

    model = Proposal
    permission_required = "change"
    form_class = DecisionForm
    template_name = "admin/registry/proposal.html"
    page_title = _("Tên chưa có trong hồ sơ")
    header_icon = "help"
    index_url_name = ""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Find the proposal."""
        super().setup(request, *args, **kwargs)
        self.proposal = get_object_or_404(Proposal, pk=kwargs["pk"])

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """The way back to the queue, and the name."""
        way: list[dict[str, Any]] = super().get_breadcrumbs_items()
        queue = {"url": self.get_success_url(), "label": self.page_title}
        return [*way, queue, {"url": "", "label": self.proposal.text}]

    def get_form_kwargs(self) -> dict[str, Any]:
        """The form must know what is to be chosen."""
        return {**super().get_form_kwargs(), "proposal": self.proposal}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The name and everything that helps to decide."""
        context: dict[str, Any] = super().get_context_data(proposal=self.proposal, **kwargs)
        return context

    def form_valid(self, form: DecisionForm) -> HttpResponse:
        """Do what the button says, unless somebody was quicker."""
        try:
            self._decide(form)
        except AlreadySettled:
            messages.warning(self.request, _("Đề xuất này đã được xử lý."))
        else:
            messages.success(self.request, _("Đã xử lý “%(name)s”.") % {"name": self.proposal.text})
        return super().form_valid(form)

    def _decide(self, form: DecisionForm) -> None:
        match form.cleaned_data["action"]:
            case "create":
                create_from(self.proposal, self.request.user, form.cleaned_data["name"])
            case "choose":
                settle_with(self.proposal, form.cleaned_data["record"], self.request.user)
            case _:
                drop(self.proposal, self.request.user)

    def get_success_url(self) -> str:
        """Back to the queue."""
        return reverse(self.index_url_name)


class ProposalMenuItem(MenuItem):
    """Shown to those who may decide."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the person may change proposals."""
        return bool(policy_registry.get_by_type(Proposal).user_has_permission(request.user, "change"))


class ProposalViewSet(ViewSet):
    """The queue and its one form."""

    name = "de-xuat-ho-so"
    icon = "help"
    menu_label = _("Tên chưa có trong hồ sơ")
    menu_item_class = ProposalMenuItem

    def get_urlpatterns(self) -> list[Any]:
        """List, list results alone, one proposal."""
        names = {
            "index_url_name": self.get_url_name("index"),
            "index_results_url_name": self.get_url_name("index_results"),
            "decide_url_name": self.get_url_name("decide"),
            "header_icon": self.icon,
        }
        return [
            path("", self.construct_view(ProposalIndexView, **names), name="index"),
            path("results/", self.construct_view(ProposalIndexView, results_only=True, **names), name="index_results"),
            path(
                "<int:pk>/",
                ProposalDecisionView.as_view(index_url_name=self.get_url_name("index")),
                name="decide",
            ),
        ]
