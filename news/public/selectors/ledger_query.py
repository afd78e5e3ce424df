"""What a reader asks of the award ledger: one reading of the address for page, form and CSV."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.http import QueryDict

from news.public.selectors.award_badge import statuses_behind
from news.public.selectors.lineage import lineage_of
from news.registry.models import AwardRecord, BlocMembership, Unit
from portal.delivery.query import number, text
from portal.vietnamese.fold import fold_key

FIRST_YEAR, LAST_YEAR = 1945, 2200
MAX_UNITS = 200


@dataclass(frozen=True, slots=True)
class LedgerQuery:
    """``unit`` is a unit's slug or words of its name; ``bloc`` a slug; ``form`` the key of a form or of a group."""

    words: str
    unit: str
    bloc: str
    form: str
    badge: str
    year: int | None

    @classmethod
    def of(cls, query: QueryDict) -> "LedgerQuery":
        """Read ``q, don_vi, khoi, hinh_thuc, trang_thai, nam``; values that make no sense are left out."""
        return cls(
            words=text(query, "q"),
            unit=text(query, "don_vi"),
            bloc=text(query, "khoi"),
            form=text(query, "hinh_thuc"),
            badge=text(query, "trang_thai"),
            year=number(query, "nam", FIRST_YEAR, LAST_YEAR),
        )

    def records(self) -> "QuerySet[AwardRecord]":
        """The records asked for, the newest first. Up to seven queries find the unit and its predecessors."""
        found = AwardRecord.objects.filter(self._words())
        if self.unit:
            found = found.filter(unit__in=self._unit_ids())
        if self.bloc:
            found = found.filter(unit__in=_members(self.bloc))
        if self.form:
            found = found.filter(Q(form__key=self.form) | Q(form__category=self.form))
        if statuses := statuses_behind(self.badge):
            found = found.filter(status__in=statuses)
        return (found.filter(year=self.year) if self.year else found).newest_first()

    def _words(self) -> Q:
        """Every word in the record, or the number of its decision."""
        keys = fold_key(self.words).split()
        if not keys:
            return Q()
        in_record = Q(*(Q(search_key__contains=key) for key in keys))
        return in_record | Q(decision__number_key__contains=" ".join(keys))

    def _unit_ids(self) -> set[int]:
        exact = Unit.objects.filter(slug=self.unit).first()
        if exact:
            return set(lineage_of(exact).unit_ids)
        return set(Unit.objects.matching(self.unit).values_list("pk", flat=True)[:MAX_UNITS])


def _members(bloc: str) -> "QuerySet[BlocMembership, int]":
    return BlocMembership.objects.filter(bloc__slug=bloc).values_list("unit", flat=True)
