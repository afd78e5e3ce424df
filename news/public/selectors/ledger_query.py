"""What a reader asks of the award ledger: one reading of the address for page, form and CSV."""

from dataclasses import dataclass

from django.db.models import F, Q, QuerySet
from django.http import QueryDict

from news.public.selectors.award_badge import statuses_behind
from news.public.selectors.units_asked import units_asked
from news.registry.models import AwardRecord, BlocMembership
from portal.delivery.query import numbers, text, texts
from portal.vietnamese.fold import fold_key

FIRST_YEAR, LAST_YEAR = 1945, 2200
OLDEST, LATEST_DECISION = "cu", "quyet-dinh"
ORDERS = (OLDEST, LATEST_DECISION)


@dataclass(frozen=True, slots=True)
class LedgerQuery:
    """``unit`` is a unit's slug or words of its name; ``bloc`` a slug; ``forms`` the keys of forms or of groups.

    Several forms, badges or years mean any of them.
    """

    words: str
    unit: str
    bloc: str
    forms: tuple[str, ...]
    badges: tuple[str, ...]
    years: tuple[int, ...]
    order: str

    @classmethod
    def of(cls, query: QueryDict) -> "LedgerQuery":
        """Read ``q, don_vi, khoi, hinh_thuc, trang_thai, nam, xep``; values that make no sense are left out."""
        return cls(
            words=text(query, "q"),
            unit=text(query, "don_vi"),
            bloc=text(query, "khoi"),
            forms=texts(query, "hinh_thuc"),
            badges=tuple(filter(statuses_behind, texts(query, "trang_thai"))),
            years=numbers(query, "nam", FIRST_YEAR, LAST_YEAR),
            order=next((order for order in ORDERS if order == text(query, "xep")), ""),
        )

    @property
    def form(self) -> str:
        """The one form or group asked for; empty when there is none or more than one."""
        return self.forms[0] if len(self.forms) == 1 else ""

    def records(self) -> "QuerySet[AwardRecord]":
        """The records in the order asked for, else the newest first. Two queries find the unit and its predecessors."""
        found = AwardRecord.objects.filter(self._words())
        if self.unit:
            found = found.filter(unit__in=units_asked(self.unit))
        if self.bloc:
            found = found.filter(unit__in=_members(self.bloc))
        if self.forms:
            found = found.filter(Q(form__key__in=self.forms) | Q(form__category__in=self.forms))
        if self.badges:
            found = found.filter(status__in=[status for badge in self.badges for status in statuses_behind(badge)])
        return _in_order(found.filter(year__in=self.years) if self.years else found, self.order)

    def _words(self) -> Q:
        """Every word in the record, or the number of its decision."""
        keys = fold_key(self.words).split()
        if not keys:
            return Q()
        in_record = Q(*(Q(search_key__contains=key) for key in keys))
        return in_record | Q(decision__number_key__contains=" ".join(keys))


def _members(bloc: str) -> "QuerySet[BlocMembership, int]":
    return BlocMembership.objects.filter(bloc__slug=bloc).values_list("unit", flat=True)


def _in_order(found: "QuerySet[AwardRecord]", order: str) -> "QuerySet[AwardRecord]":
    if order == OLDEST:
        return found.order_by(F("year").asc(nulls_last=True), "pk")
    if order == LATEST_DECISION:
        return found.order_by(F("decided_day").desc(nulls_last=True), "-pk")
    return found.newest_first()  # type: ignore[attr-defined]  # the manager's own query set
