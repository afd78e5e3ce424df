"""What two articles have in common, and how that is said to a reader."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from news.articles.models import Article, ArticleAward, ArticleBloc, ArticlePerson, ArticleUnit
from news.public.selectors.linked_rows import LinkedRows
from news.public.selectors.unit_labels import UnitLabel


@dataclass(frozen=True, slots=True)
class Tie:
    """One way to be related: rows of ``model`` that point to the same record with ``field``."""

    key: str
    model: Any
    field: str
    words: Promise

    def rows(self, keys: Mapping[int, str]) -> "QuerySet[Any, Any]":
        """The rows of another article (the outer query's) that point to one of ``keys``."""
        return self.model.objects.filter(article=OuterRef("pk"), **{f"{self.field}__in": list(keys)}).order_by()


# The closest tie first: it is the one that a reader is told.
TIES: Final = (
    Tie("shared_award", ArticleAward, "record", _("Cùng khen thưởng %(ten)s")),
    Tie("shared_bloc", ArticleBloc, "bloc", _("Cùng %(ten)s")),
    Tie("shared_person", ArticlePerson, "person", _("Cùng có %(ten)s")),
    Tie("shared_unit", ArticleUnit, "unit", _("Cùng đơn vị: %(ten)s")),
)


@dataclass(frozen=True, slots=True)
class Kinship:
    """The records that an article names, by tie: their keys with their names."""

    names: Mapping[str, Mapping[int, str]]

    def any_tie(self) -> Q:
        """Articles with at least one tie. Probed row by row from the newest on: a bloc may have thousands."""
        found = Q(pk__in=())
        for tie in self._ties():
            found |= Q(Exists(tie.rows(self.names[tie.key])))
        return found

    def shared_keys(self) -> dict[str, Subquery]:
        """Annotations that name, for each tie, one record in common."""
        return {tie.key: Subquery(tie.rows(self.names[tie.key]).values(tie.field)[:1]) for tie in self._ties()}

    def closeness(self, other: Article) -> int:
        """In how many ways ``other``, annotated, is tied."""
        return sum(1 for tie in self._ties() if getattr(other, tie.key))

    def reason(self, other: Article) -> str:
        """The closest tie in words: ``Cùng Khối thi đua Kinh tế – Kỹ thuật``."""
        for tie in self._ties():
            if name := self.names[tie.key].get(getattr(other, tie.key) or 0):
                return str(tie.words) % {"ten": name}
        return ""

    def _ties(self) -> tuple[Tie, ...]:
        return tuple(tie for tie in TIES if self.names.get(tie.key))


def kinship_of(rows: LinkedRows, labels: Mapping[int, UnitLabel]) -> Kinship:
    """The ties that the rows of an article can make; ``labels`` name its units as of its day."""
    return Kinship(
        {
            "shared_award": {row.record_id: row.name for row in rows.awards if row.record_id},
            "shared_bloc": {row.bloc_id: row.name for row in rows.blocs if row.bloc_id},
            "shared_person": {
                row.person_id: row.person__full_name or row.written_name for row in rows.people if row.person_id
            },
            "shared_unit": {
                row.unit_id: labels[row.unit_id].text for row in rows.units if row.unit_id and row.unit_id in labels
            },
        }
    )
