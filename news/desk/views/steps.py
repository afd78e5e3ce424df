"""One small screen a step: claim, hand over, take over, release, recall, withdraw."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request

from news.articles.models import Article
from news.desk import holding
from news.desk.actions import Action, refusal
from news.desk.actions.table import CLAIM, HAND_OVER, RECALL, RELEASE, TAKE_OVER, WITHDRAW
from portal.accounts.models import User


class NoFields(forms.Form):
    """A step that needs no more than the button."""

    def __init__(self, *args: Any, article: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.article = article


class ReasonForm(NoFields):
    """Why the article is taken from its holder."""

    reason = forms.CharField(
        label=gettext_lazy("Lý do"),
        widget=forms.Textarea({"rows": 3}),
        error_messages={"required": gettext_lazy("Viết lý do để người đang giữ biết.")},
    )


class NewHolderForm(NoFields):
    """To whom the article goes."""

    to = forms.ModelChoiceField(label=gettext_lazy("Người giữ mới"), queryset=User.objects.none())

    def __init__(self, *args: Any, article: Any, **kwargs: Any) -> None:
        super().__init__(*args, article=article, **kwargs)
        self.fields["to"].queryset = holding.possible_holders(article)  # type: ignore[attr-defined]  # the field above


@dataclass(frozen=True, slots=True)
class Step:
    """A step: its place in addresses, what it asks, what it does and what is said when it is done."""

    action: Action
    slug: str
    form: type[NoFields]
    do: Callable[..., None]
    explained: str | Promise
    done: str | Promise


STEPS = (
    Step(
        CLAIM,
        "nhan-bai",
        NoFields,
        holding.claim,
        gettext_lazy("Từ lúc nhận, chỉ bạn sửa bài này, cho đến khi gửi duyệt, trả lại hoặc thôi giữ."),
        gettext_lazy("Bạn đang giữ “%(title)s”."),
    ),
    Step(
        HAND_OVER,
        "chuyen-nguoi-giu",
        NewHolderForm,
        holding.hand_over,
        gettext_lazy("Người giữ mới được báo và sửa tiếp từ bản lưu mới nhất."),
        gettext_lazy("Đã chuyển “%(title)s” cho người giữ mới."),
    ),
    Step(
        TAKE_OVER,
        "nhan-thay",
        ReasonForm,
        holding.take_over,
        gettext_lazy("Người đang giữ được báo kèm lý do; chữ họ đã lưu vẫn còn trong bài."),
        gettext_lazy("Bạn đang giữ “%(title)s”."),
    ),
    Step(
        RELEASE,
        "thoi-giu",
        NoFields,
        holding.release,
        gettext_lazy("Bài trở lại hàng chờ biên tập, người khác nhận được."),
        gettext_lazy("“%(title)s” đã trở lại hàng chờ biên tập."),
    ),
    Step(
        RECALL,
        "rut-ve-sua",
        NoFields,
        holding.recall,
        gettext_lazy("Bài rời hàng chờ duyệt và bạn giữ bài để sửa; sửa xong thì gửi duyệt lại."),
        gettext_lazy("Đã rút “%(title)s” về; bạn đang giữ bài."),
    ),
    Step(
        WITHDRAW,
        "rut-lai",
        NoFields,
        holding.withdraw,
        gettext_lazy("Bài trở lại thành bản nháp của bạn; sửa xong thì gửi lại."),
        gettext_lazy("Đã rút lại “%(title)s”."),
    ),
)
BY_SLUG = {step.slug: step for step in STEPS}


def step_url(action: Action, page_id: int) -> str:
    """Where the step is taken. Raises KeyError for an action that is no step."""
    slugs = {step.action.key: step.slug for step in STEPS}
    return reverse("desk_step", args=[page_id, slugs[action.key]])


def take_step(request: HttpRequest, page_id: int, slug: str) -> HttpResponse:
    """Ask on GET, act on POST; a refusal goes back to the article with the reason."""
    step = BY_SLUG[slug]
    article = get_object_or_404(Article, pk=page_id)
    refused = refusal(request.user, article, step.action)
    if refused:
        return _refused(request, refused)
    form = step.form(request.POST if request.method == "POST" else None, article=article)
    if not form.is_valid():
        return render(request, "admin/desk/step.html", _context(request, step, article, form))
    try:
        step.do(article, request.user, **form.cleaned_data)
    except PermissionDenied as late:
        return _refused(request, str(late))
    messages.success(request, step.done % {"title": article.get_admin_display_title()})
    return redirect(get_valid_next_url_from_request(request) or _edit(article))


def _refused(request: HttpRequest, reason: str) -> HttpResponse:
    messages.error(request, reason or _("Bài đã sang bước khác."))
    return redirect(get_valid_next_url_from_request(request) or "wagtailadmin_home")


def _edit(article: Any) -> str:
    return reverse("wagtailadmin_pages:edit", args=[article.pk])


def _context(request: HttpRequest, step: Step, article: Any, form: forms.Form) -> dict[str, Any]:
    title = article.get_admin_display_title()
    return {
        "header_title": step.action.button,
        "header_icon": step.action.leads_to.mark if step.action.leads_to else "edit",
        "breadcrumbs_items": [{"url": _edit(article), "label": title}, {"url": "", "label": step.action.button}],
        "step": step,
        "title": title,
        "form": form,
        "next": get_valid_next_url_from_request(request),
        "back": get_valid_next_url_from_request(request) or _edit(article),
    }
