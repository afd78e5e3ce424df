"""The screens where published articles are corrected, taken down and restored."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.pages.unpublish import UnpublishView

from news.articles.models import Article, Correction
from news.desk.actions import BY_KEY, may, refusal
from news.desk.corrections.book import desk_book
from news.desk.corrections.correcting import NOTHING_CHANGED, submit_correction
from news.desk.corrections.forms import CorrectionForm, Repair, RestoreForm, TakeDownForm
from news.desk.corrections.notice import others_to_tell
from news.desk.corrections.pictures import pictures_of_its_own
from news.desk.corrections.restoring import ask_to_restore
from news.desk.corrections.taking_down import take_down
from news.desk.roles import Role, roles_of

KEEPERS = {Role.PUBLISHER, Role.ADMINISTRATOR, Role.RECORDS}
BOOK_TITLE = gettext_lazy("Đính chính, gỡ bài")


def keeps_the_book(user: Any) -> bool:
    """Whether a person reads the book with its private notes."""
    return bool(user.is_superuser or roles_of(user) & KEEPERS)


@require_safe
def book(request: HttpRequest) -> HttpResponse:
    """Corrections and take-downs, the newest first."""
    if not keeps_the_book(request.user):
        raise PermissionDenied
    context = {"book": desk_book(request), "header_title": BOOK_TITLE, "header_icon": "warning"}
    crumbs = [{"url": reverse("wagtailadmin_home"), "label": _("Bàn làm việc")}, {"url": "", "label": BOOK_TITLE}]
    return render(request, "admin/desk/corrections/book.html", context | {"breadcrumbs_items": crumbs})


class ArticleFormView(ABC, FormView[forms.Form]):
    """A form about one article, open to whom the table of actions allows it; others are told who may."""

    action: ClassVar[str]
    title: ClassVar[Any]
    icon: ClassVar[str] = "warning"
    article: Any

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Show the form, or go back with the reason why not."""
        self.article = get_object_or_404(Article, pk=kwargs["pk"]).specific
        if not self.allowed():
            return self.refused(refusal(request.user, self.article, BY_KEY[self.action]))
        return super().dispatch(request, *args, **kwargs)

    def allowed(self) -> bool:
        """Whether the person may do this now."""
        return may(self.request.user, self.article, self.action)

    def refused(self, reason: Any) -> HttpResponse:
        """Back to the article with the reason."""
        messages.error(self.request, reason)
        return redirect("wagtailadmin_pages:edit", self.article.pk)

    @abstractmethod
    def act(self, form: Any) -> str:
        """Do it and say what became of the article."""

    def form_valid(self, form: forms.Form) -> HttpResponse:
        """Do it; what somebody else did meanwhile is said."""
        try:
            done = self.act(form)
        except PermissionDenied as denied:
            return self.refused(str(denied))
        messages.success(self.request, done)
        return redirect("wagtailadmin_pages:edit", self.article.pk)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the way here and the header."""
        edit_url = reverse("wagtailadmin_pages:edit", args=[self.article.pk])
        crumbs = [
            {"url": reverse("wagtailadmin_home"), "label": _("Bàn làm việc")},
            {"url": edit_url, "label": self.article.get_admin_display_title()},
            {"url": "", "label": self.title},
        ]
        return super().get_context_data(
            article=self.article,
            edit_url=edit_url,
            breadcrumbs_items=crumbs,
            header_title=self.title,
            header_icon=self.icon,
            **kwargs,
        )


class CorrectView(ArticleFormView):
    """Hand in a changed article with a note to readers, or as the repair of a typing error."""

    action = "correct"
    title = gettext_lazy("Đính chính bài đã đăng")
    form_class = CorrectionForm
    template_name = "admin/desk/corrections/correct.html"

    def get_initial(self) -> dict[str, Any]:
        """The note that waits for approval."""
        pending = self._pending()
        if pending is None:
            return {"repair": Repair.FACT}
        return {name: getattr(pending, name) for name in ("written", "right", "public_note")} | {"repair": Repair.FACT}

    def act(self, form: CorrectionForm) -> str:
        """Send it on its way."""
        note = submit_correction(self.article, self.request.user, form.statement)
        return _("Đã gửi bản đính chính.") if note else _("Đã gửi bản sửa lỗi gõ; bài chỉ ghi “Cập nhật”.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the note as readers would see it now."""
        context = super().get_context_data(**kwargs)
        form = context["form"]
        made = Correction(
            noted_at=timezone.now(),
            written=form["written"].value() or "…",
            right=form["right"].value() or "…",
            public_note=form["public_note"].value() or "",
        )
        missing = "" if self.article.has_unpublished_changes else NOTHING_CHANGED
        return context | {"preview": made, "missing": missing}

    def _pending(self) -> Correction | None:
        found: Correction | None = self.article.corrections.pending().first()
        return found


class TakeDownView(ArticleFormView):
    """Take an article down, with reason and confirmation."""

    action = "take_down"
    title = gettext_lazy("Gỡ bài khỏi cổng")
    form_class = TakeDownForm
    template_name = "admin/desk/corrections/take_down.html"

    def act(self, form: TakeDownForm) -> str:
        """Take it down."""
        take_down(self.article, self.request.user, form.grounds)
        return _("Đã gỡ bài. Bản gốc và mọi phiên bản giữ trên máy chủ.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With what goes along and who is told."""
        others = [str(person) for person in others_to_tell(self.request.user)]
        return super().get_context_data(
            pictures=len(pictures_of_its_own(self.article)),
            awards=self.article.award_links.count(),
            told=", ".join(others),
            **kwargs,
        )


class ReasonFirstView(UnpublishView):
    """In place of Wagtail's page: nothing is taken down without a reason."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """On to our form, whatever was asked or posted."""
        return redirect("desk_take_down", self.object.pk)


class RestoreView(ArticleFormView):
    """Send an article that was taken down back through approval."""

    action = "restore"
    title = gettext_lazy("Đưa bài trở lại")
    icon = "undo"
    form_class = RestoreForm
    template_name = "admin/desk/corrections/restore.html"

    def act(self, form: RestoreForm) -> str:
        """Send it on its way."""
        ask_to_restore(self.article, self.request.user, form.cleaned_data["reason"])
        return _("Đã gửi bài vào biên tập. Bài lên lại khi được duyệt.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the grounds on which it went."""
        return super().get_context_data(take_down=self.article.take_downs.standing().first(), **kwargs)
