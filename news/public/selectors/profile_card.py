"""What the page of an exemplary figure shows beside its story."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from django.utils.translation import gettext as _

from news.articles.models import ExemplaryProfile
from news.public.selectors.award_line import AwardLine
from news.public.selectors.deeds import Deed, deeds_in
from news.public.selectors.fact import Fact
from news.public.selectors.participants import UnitsInRole

GRANTED = "granted"
HOPED_FOR = ("registered", "nominated", "consulted")


class FiledFacts(Protocol):
    """What of a dossier the card is made from, on the screen and on paper."""

    @property
    def facts(self) -> Sequence[Fact]: ...

    @property
    def units(self) -> Sequence[UnitsInRole]: ...

    @property
    def awards(self) -> Sequence[AwardLine]: ...


@dataclass(frozen=True, slots=True)
class ProfileCard:
    """The strip below the portrait, deeds, and awards: those of the ledger, then those that only the story names."""

    facts: Sequence[Fact]
    deeds: Sequence[Deed]
    honours: Sequence[AwardLine]
    told: Sequence[AwardLine]


def profile_card(profile: ExemplaryProfile, dossier: FiledFacts, honours: Sequence[AwardLine]) -> ProfileCard:
    """The card; ``honours`` are the awards of the ledger. Asks the database for nothing."""
    filed = {line.record_url for line in honours}
    return ProfileCard(
        facts=tuple(_facts(dossier, honours)),
        deeds=deeds_in(profile.deeds),
        honours=honours,
        told=tuple(line for line in dossier.awards if line.record_url not in filed),
    )


def _facts(dossier: FiledFacts, honours: Sequence[AwardLine]) -> Iterator[Fact]:
    if dossier.units:
        unit = dossier.units[0].units[0]
        yield Fact(_("Đơn vị"), unit.text, unit.url, unit.then)
    for fact in dossier.facts:
        if fact.label == _("Khối thi đua"):
            yield fact
    granted = [line for line in honours if line.status == GRANTED]
    if granted:
        yield Fact(_("Đã được khen thưởng"), _granted_words(granted))
    if hoped := sum(1 for line in honours if line.status in HOPED_FOR):
        yield Fact(_("Đang đề nghị, chưa quyết định"), _("%(so)s hình thức") % {"so": hoped})


def _granted_words(granted: Sequence[AwardLine]) -> str:
    years = sorted({line.year for line in granted if line.year})
    count = _("%(so)s lần") % {"so": len(granted)}
    if not years:
        return count
    span = str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
    return f"{count}, {span}"
