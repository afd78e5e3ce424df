"""Events on the calendar of which the desk expects an article."""

from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from news.desk.models import PlannedArticle
from news.desk.planning.entry import Entry, Look
from news.desk.planning.span import Span

PLANNED_MARK = "tt-chua"


def plan_entries(span: Span, today: date) -> list[Entry]:
    """Plans without an article within the days; those whose day has passed are gaps. One query."""
    found = PlannedArticle.objects.filter(day__gte=span.first, day__lte=span.last, article__isnull=True)
    return [_entry(plan, today) for plan in found.select_related("writer", "bloc")]


def _entry(plan: PlannedArticle, today: date) -> Entry:
    overdue, writer = plan.day < today, str(plan.writer) if plan.writer else ""
    about = " · ".join(str(part) for part in (plan.get_kind_display(), plan.bloc or "", plan.note) if part)
    lack = ", ".join(([_("bài viết")] if overdue else []) + ([] if writer else [_("người lo")]))
    edit = reverse("desk_plan", args=[plan.pk])
    return Entry(
        day=plan.day,
        title=plan.title,
        url=edit,
        look=Look.GAP if overdue else Look.PLANNED,
        mark="warning" if overdue else PLANNED_MARK,
        about=about,
        who=writer or _("chưa ai"),
        lack=lack,
        step_label=_("Viết bài này") if writer else _("Giao người viết"),
        step_url=reverse("desk_begin_plan", args=[plan.pk]) if writer else edit,
        posts=bool(writer),
    )
