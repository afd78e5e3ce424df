"""Editing the calendar of working days."""

from datetime import date

import django_filters
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.log_actions import log

from news.registry.editing.calendar_log import CALENDAR_EDITED, filed
from news.registry.models import CalendarException
from news.registry.models.calendar_exception import CalendarExceptionQuerySet


def filed_years() -> list[tuple[int, str]]:
    """The years of which the calendar knows a day, the latest first."""
    ends = CalendarException.objects.values_list("first_day__year", "last_day__year")
    return [(year, str(year)) for year in sorted({year for pair in ends for year in pair}, reverse=True)]


class CalendarFilterSet(WagtailFilterSet):
    """A year, a kind."""

    year = django_filters.ChoiceFilter(label=_("Năm"), choices=filed_years, method="of_year")

    class Meta:
        model = CalendarException
        fields = ("year", "kind")

    def of_year(self, rows: CalendarExceptionQuerySet, name: str, year: str) -> CalendarExceptionQuerySet:
        """Rows with a day in the year, also those that begin in the year before."""
        return rows.overlapping(date(int(year), 1, 1), date(int(year), 12, 31))


class CalendarEditView(generic.EditView):
    """Adds to the log what the row said before and says now: terms that are running were counted by it."""

    def save_instance(self) -> CalendarException:
        """Save and log as one."""
        row: CalendarException = self.form.instance
        with transaction.atomic():
            before = filed(CalendarException.objects.select_for_update().get(pk=row.pk))
            action = self.action_class(row, user=self.request.user, form=self.form, log_action=None)
            action.execute(skip_permission_checks=True)
            after = filed(row)
            data = {"before": before, "after": after}
            log(row, CALENDAR_EDITED, user=self.request.user, content_changed=before != after, data=data)
        return row


class CalendarViewSet(ModelViewSet):
    """Days off and days worked in exchange, as the notices of a year have them."""

    model = CalendarException
    name = "lich-lam-viec"
    icon = "date"
    menu_label = _("Lịch làm việc")
    add_to_settings_menu = False
    copy_view_enabled = False
    list_per_page = 50
    ordering = ("-first_day",)
    filterset_class = CalendarFilterSet
    edit_view_class = CalendarEditView
    list_display = [
        "name",
        "kind",
        Column("period", label=_("Ngày"), sort_key="first_day"),
        Column("legal_basis", label=_("Căn cứ")),
    ]
    panels = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("first_day"), FieldPanel("last_day")]),
        FieldRowPanel([FieldPanel("name"), FieldPanel("name_en")]),
        FieldPanel("legal_basis"),
        FieldPanel("note"),
    ]
