"""The screens of the office that receives opinions."""

from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from news.articles.consultation_term import short_terms
from news.articles.models import ConsultationRule, Notice, Opinion, OpinionState
from news.desk.opinions.export import export
from news.desk.opinions.listing import opinion_list

READ, MARK = "articles.view_opinion", "articles.change_opinion"
may_read = permission_required(READ, raise_exception=True)
may_mark = permission_required(MARK, raise_exception=True)


@never_cache
@require_safe
@may_read
def opinions(request: HttpRequest) -> HttpResponse:
    """``/quan-tri/gop-y/``, narrowed by ``dot`` (a consultation) and ``tt`` (a state)."""
    title = _("Góp ý của nhân dân")
    context = {
        "list": opinion_list(request),
        "short": short_terms(localdate()),
        "states": OpinionState.choices,
        "keep_days": ConsultationRule.objects.keep_days_on(localdate()),
        "may_mark": request.user.has_perm(MARK),
        "header_title": title,
        "header_icon": "comment",
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Bàn làm việc")},
            {"url": "", "label": title},
        ],
    }
    return render(request, "admin/desk/opinions/list.html", context)


@require_POST
@may_mark
def mark_opinion(request: HttpRequest, pk: int) -> HttpResponse:
    """Note how far the office has come; back to the list as it was."""
    state = request.POST.get("state", "")
    if state not in OpinionState.values:
        return HttpResponseBadRequest()
    opinion = get_object_or_404(Opinion, pk=pk)
    opinion.state, opinion.handled_by_id, opinion.handled_at = state, request.user.pk, now()
    opinion.save(update_fields=["state", "handled_by", "handled_at"])
    query = request.GET.urlencode()
    return redirect(f"{reverse('desk_opinions')}{'?' if query else ''}{query}")


@never_cache
@require_POST
@may_read
def export_opinions(request: HttpRequest, pk: int) -> HttpResponse:
    """All opinions on one consultation, as CSV; who took them stands in the history of the notice."""
    notice = get_object_or_404(Notice, pk=pk)
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="gop-y-{notice.pk}.csv"'
    export(notice, request.user, response)
    return response
