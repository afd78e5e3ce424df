"""Questions to the ledger of awards."""

from typing import Self, TypeVar

from django.db import models

from news.registry.models.award_status import GRANTED, PENDING
from news.registry.models.naming import FoldedSearchQuerySet
from news.registry.models.unit import Unit

AwardT = TypeVar("AwardT", bound=models.Model)


class AwardLedger(FoldedSearchQuerySet[AwardT]):
    """Questions to the ledger."""

    def granted(self) -> Self:
        """Awards that a decision has given and nobody has taken back."""
        return self.filter(status__in=GRANTED)

    def pending(self) -> Self:
        """Awards that are only registered or proposed."""
        return self.filter(status__in=PENDING)

    def of_unit(self, unit: Unit) -> Self:
        """Awards whose recipient is the unit."""
        return self.filter(unit=unit)

    def with_parties(self) -> Self:
        """Fetch form, recipient, decision and movement along."""
        return self.select_related("form", "unit", "person", "decision", "movement", "signer")

    def newest_first(self) -> Self:
        """By year, then by entry."""
        return self.order_by(models.F("year").desc(nulls_last=True), "-pk")
