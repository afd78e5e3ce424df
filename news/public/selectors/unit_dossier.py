"""Everything that a unit's page shows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.http import HttpRequest
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from news.public.selectors.award_line import AwardLine
from news.public.selectors.changes import Change, changes_of
from news.public.selectors.heirs import heirs_in_words, heirs_of
from news.public.selectors.lineage import Lineage, lineage_of
from news.public.selectors.unit_addresses import UnitAddresses, addresses_of
from news.public.selectors.unit_articles import UnitArticles, unit_articles
from news.public.selectors.unit_awards import unit_awards
from news.public.selectors.unit_blocs import BlocYears, unit_blocs
from news.public.selectors.unit_labels import UnitLabel
from news.public.selectors.unit_names import NameForTime, names_over_time
from news.public.selectors.unit_posts import UnitPosts, posts_of
from news.public.succession.picture import SuccessionPicture, succession_picture
from news.registry.models import Unit


@dataclass(frozen=True, slots=True)
class UnitDossier:
    """A unit with what its predecessors left it."""

    label: UnitLabel
    has_predecessors: bool
    picture: SuccessionPicture | None
    changes: Sequence[Change]
    names: Sequence[NameForTime]
    own_names: Sequence[str]
    awards: Sequence[AwardLine]
    articles: UnitArticles
    blocs: Sequence[BlocYears]
    posts: UnitPosts
    addresses: UnitAddresses

    @property
    def blocs_today(self) -> list[BlocYears]:
        """The parts that the unit itself plays this year."""
        year = localdate().year
        return [entry for entry in self.blocs if entry.first <= year <= entry.last and not entry.holder]


def unit_dossier(unit: Unit, request: HttpRequest) -> UnitDossier:
    """The dossier of a unit: as many queries for any number of articles, awards and reorganisations."""
    lineage = lineage_of(unit)
    units = {found.pk: found for found in Unit.objects.filter(pk__in=lineage.related_ids).prefetch_related("names")}
    labels = {key: UnitLabel(found.shown_name, found.get_absolute_url()) for key, found in units.items()}
    own = units[unit.pk]
    return UnitDossier(
        label=replace(labels[own.pk], then=_then(own, lineage)),
        has_predecessors=bool(lineage.predecessor_ids),
        picture=succession_picture(own, lineage.links, units),
        changes=changes_of(lineage, labels),
        names=names_over_time(units[key] for key in lineage.unit_ids),
        own_names=tuple(dict.fromkeys(text for row in own.names.all() for text in row.spellings())),
        awards=unit_awards(lineage, labels),
        articles=unit_articles(lineage, labels, request),
        blocs=unit_blocs(lineage, units, labels),
        posts=posts_of(own),
        addresses=addresses_of(unit),
    )


def _then(unit: Unit, lineage: Lineage) -> str:
    if unit.is_active:
        return ""
    return heirs_in_words(heirs_of(unit, lineage.departures())) or _("nay không còn hoạt động")
