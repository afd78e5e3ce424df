"""Where readers write about a consultation.

The form has an address of its own that nobody keeps, so that the page of the consultation may be kept and sets no
cookie.
"""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.decorators import method_decorator
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from news.articles.consultation_term import Stage, stage_on
from news.articles.models import ConsultationRule, Notice, Opinion
from news.public.opinions.form import OpinionForm
from news.public.opinions.pace import may_send
from news.public.opinions.receiving import received
from news.public.selectors.consultations import public_consultations
from news.public.selectors.nominees import nominee_names
from portal.delivery.sender_address import address_of

CONFLICT, TOO_MANY, UNPROCESSABLE = 409, 429, 422


@method_decorator(never_cache, "dispatch")
class OpinionView(View):
    """``/lay-y-kien/<slug>/gop-y/``."""

    http_method_names = ["get", "head", "post"]

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        """The empty form, or why there is none today."""
        notice = public_notice(slug)
        return self._shown(notice, OpinionForm(nominee_names(notice)))

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        """On to the receipt; else the form as it was filled in, with what is to be mended."""
        notice = public_notice(slug)
        form = OpinionForm(nominee_names(notice), request.POST)
        if stage_of(notice) is not Stage.OPEN:
            return self._shown(notice, form, CONFLICT)
        if not form.is_valid():
            return self._shown(notice, form, UNPROCESSABLE)
        if not may_send(address_of(request)):
            told = _(
                "Từ chỗ này đã gửi nhiều góp ý. Hãy đợi một giờ rồi gửi lại, hoặc gửi theo cách khác ghi bên cạnh."
            )
            return self._shown(notice, form, TOO_MANY, told)
        return redirect("public:opinion_receipt", slug=slug, receipt=received(notice, form.cleaned_data).receipt)

    def _shown(self, notice: Notice, form: OpinionForm, status: int = 200, told: str = "") -> HttpResponse:
        keep_days = ConsultationRule.objects.keep_days_on(localdate())
        context = {"notice": notice, "form": form, "stage": stage_of(notice), "told": told, "keep_days": keep_days}
        return _page(self.request, "pages/opinion.html", context, status)


@never_cache
@require_safe
def opinion_receipt(request: HttpRequest, slug: str, receipt: str) -> HttpResponse:
    """``/lay-y-kien/<slug>/gop-y/<receipt>/``: that it came in. Nothing of what was written is shown."""
    notice = public_notice(slug)
    opinion = get_object_or_404(Opinion.objects.only("receipt", "received_at"), notice=notice, receipt=receipt)
    return _page(request, "pages/opinion_receipt.html", {"notice": notice, "opinion": opinion}, 200)


def public_notice(slug: str) -> Notice:
    """The public consultation under this name, the newest of several. Raises Http404."""
    found = public_consultations().filter(slug=slug).newest_first().first()
    if found is None:
        raise Http404
    notice: Notice = found.specific
    return notice


def stage_of(notice: Notice) -> Stage:
    """The stage by the server's clock, in Vietnamese time."""
    return stage_on(notice.opens_on, notice.closes_on, localdate())


def _page(request: HttpRequest, template: str, context: dict[str, Any], status: int) -> HttpResponse:
    notice_url = context["notice"].get_url(request)
    return render(request, template, context | {"notice_url": notice_url, "menu": "consultations"}, status=status)
