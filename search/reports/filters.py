"""Which part of the log a report sums up."""

import django_filters
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet

from search.models import LoggedChoice, LoggedSearch
from search.querylog.entries import Channel

_CHANNELS = ((Channel.PAGE.value, _("trang tìm kiếm")), (Channel.API.value, _("giao diện lập trình")))


class _Period(WagtailFilterSet):
    """From one day to another."""

    hour = django_filters.DateFromToRangeFilter(label=_("Thời gian"), widget=DateRangePickerWidget)


class SearchFilters(_Period):
    """Period, and where the search was made."""

    channel = django_filters.ChoiceFilter(label=_("Nơi tìm"), choices=_CHANNELS)

    class Meta:
        model = LoggedSearch
        fields = ["hour", "channel"]


class ChoiceFilters(_Period):
    """Period."""

    class Meta:
        model = LoggedChoice
        fields = ["hour"]
