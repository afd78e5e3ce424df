"""Two versions of an article side by side, for whoever may edit it."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from news.articles.models import Article
from news.desk.comparing.bases import base_of
from news.desk.comparing.screen import screen_of
from news.desk.comparing.versions import (
    Version,
    compare_versions,
    listed_version,
    newest_version,
    portal_version,
    saved_version,
)

MOST_LISTED = 50
PARAMETERS = {"old": "cu", "new": "moi"}


class CompareView(WagtailAdminTemplateMixin, TemplateView):
    """``page_id`` names the article, ``old`` and ``new`` a revision each: a number, ``live``, ``earliest``, ``latest``.

    Without them what readers see (else what was last decided about) is compared with the newest version.
    """

    template_name = "admin/desk/compare.html"
    page_title = gettext_lazy("So sánh hai bản")
    header_icon = "tt-bientap"
    _show_breadcrumbs = True

    @cached_property
    def page(self) -> Any:
        """The article, which the person may edit."""
        articles = Article.objects.select_related("latest_revision__user", "live_revision__user")
        page = get_object_or_404(articles, pk=self.kwargs["page_id"])
        if not page.permissions_for_user(self.request.user).can_edit():
            raise PermissionDenied
        return page

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """The article, then here."""
        edit = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        here = {"url": "", "label": self.get_page_title(), "sublabel": self.page.get_admin_display_title()}
        return [{"url": edit, "label": self.page.get_admin_display_title()}, here]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Both versions, what differs, and the versions to choose from."""
        new = self._version(self._asked("new") or "latest")
        old = self._version(self._asked("old")) if self._asked("old") else base_of(self.page) or self._earliest()
        return {
            **super().get_context_data(**kwargs),
            "page": self.page,
            "old": old,
            "new": new,
            "screen": screen_of(compare_versions(old, new)),
            "versions": self._versions(),
        }

    def _asked(self, side: str) -> str:
        return str(self.kwargs.get(side) or self.request.GET.get(PARAMETERS[side]) or "")

    def _version(self, name: str) -> Version:
        if name == "latest":
            return newest_version(self.page)
        if name == "live":
            return portal_version(self.page)
        if name == "earliest":
            return self._earliest()
        if not name.isdecimal():
            raise Http404
        revisions = self.page.revisions.select_related("user")
        return saved_version(self.page, get_object_or_404(revisions, pk=int(name)))

    def _earliest(self) -> Version:
        first = self.page.revisions.select_related("user").order_by("created_at", "pk").first()
        return saved_version(self.page, first, _("bản đầu tiên")) if first else newest_version(self.page)

    def _versions(self) -> list[Version]:
        saved = self.page.revisions.select_related("user").defer("content")
        return [listed_version(self.page, revision) for revision in saved.order_by("-created_at", "-pk")[:MOST_LISTED]]


class ArticleRevisionsCompareView(CompareView):
    """Adds to Wagtail's address of the same purpose: our comparison."""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Wagtail's names of the arguments."""
        super().setup(request, page_id=kwargs["pk"], old=kwargs["revision_id_a"], new=kwargs["revision_id_b"])
