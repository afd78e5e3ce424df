"""Everything that a unit's page shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import prefetch_related_objects
from django.http import HttpRequest

from news.public.selectors.award_line import AwardLine
from news.public.selectors.changes import Change, changes_of
from news.public.selectors.lineage import lineage_of
from news.public.selectors.participants import Participant
from news.public.selectors.unit_articles import UnitArticles, unit_articles
from news.public.selectors.unit_awards import unit_awards
from news.public.selectors.unit_blocs import BlocYear, unit_blocs
from news.public.selectors.unit_labels import UnitLabel, label_of, names_and_heirs
from news.public.selectors.unit_names import NameForTime, names_over_time
from news.public.selectors.unit_posts import posts_today
from news.registry.models import Unit


@dataclass(frozen=True, slots=True)
class UnitDossier:
    """A unit with what its predecessors left it. ``address`` is a ``UnitAddress`` or None."""

    label: UnitLabel
    has_predecessors: bool
    changes: Sequence[Change]
    names: Sequence[NameForTime]
    awards: Sequence[AwardLine]
    articles: UnitArticles
    blocs: Sequence[BlocYear]
    posts: Sequence[Participant]
    address: Any


def unit_dossier(unit: Unit, request: HttpRequest) -> UnitDossier:
    """The dossier of a unit. At most sixteen queries, whatever the number of articles and awards."""
    lineage = lineage_of(unit)
    units = {found.pk: found for found in Unit.objects.filter(pk__in=lineage.related_ids).prefetch_related("names")}
    labels = {key: UnitLabel(found.name, found.get_absolute_url()) for key, found in units.items()}
    own = units[unit.pk]
    if not own.is_active:
        prefetch_related_objects([own], *names_and_heirs())
    return UnitDossier(
        label=label_of(own, own.dissolved),
        has_predecessors=bool(lineage.predecessor_ids),
        changes=changes_of(lineage, labels),
        names=names_over_time(units[key] for key in lineage.unit_ids),
        awards=unit_awards(lineage, labels),
        articles=unit_articles(lineage, labels, request),
        blocs=unit_blocs(own, lineage, labels),
        posts=posts_today(own),
        address=unit.address_on(),
    )
