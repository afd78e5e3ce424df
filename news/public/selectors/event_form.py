"""The form that narrows the events."""

from collections.abc import Sequence

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from news.articles.models import Article
from news.public.selectors.event_query import EventQuery
from news.public.selectors.filter_field import FilterField, choice_field
from news.registry.models import Bloc

MAX_BLOCS = 200


def event_fields(query: EventQuery, year: int | None, month: int | None) -> Sequence[FilterField]:
    """The fields, filled with what was asked for. Three queries."""
    blocs = [(bloc.slug, bloc.shown_name) for bloc in Bloc.objects.alphabetical()[:MAX_BLOCS]]
    months = [(number, _("Tháng %(thang)s") % {"thang": number}) for number in range(1, 13)]
    return (
        choice_field("khoi", _("Khối, cụm"), query.bloc, blocs, wide=True),
        FilterField("don_vi", _("Đơn vị (gồm đơn vị tiền nhiệm)"), query.unit, wide=True),
        choice_field("nam", _("Năm"), year, [(number, number) for number in _years()]),
        choice_field("thang", _("Tháng"), month, months),
    )


def _years() -> range:
    """From the latest year to the first, this year in any case. Two queries, of which an index answers each."""
    this_year = localdate().year
    days = Article.public.exclude(event_first_day=None).values_list("event_first_day", flat=True)
    ends = (days.order_by(order).first() for order in ("event_first_day", "-event_first_day"))
    years = [this_year, *(day.year for day in ends if day)]
    return range(max(years), min(years) - 1, -1)
