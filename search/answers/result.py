"""One result as readers see it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from portal.pages.alternates import address_in, page_language
from portal.vietnamese.partial_date import PartialDate
from search.analysis.words import joined_words
from search.answers.explaining import explained
from search.answers.marking import Marker
from search.answers.wording import SEPARATOR, Wording
from search.documents.document import Kin, SearchDocument
from search.documents.kinds import ARTICLE, KIND_LABELS
from search.engines.results import Hit
from search.query.parsed import ParsedQuery


@dataclass(frozen=True, slots=True)
class Result:
    """``marked_title`` and ``excerpt`` are safe HTML; ``note`` says what stands behind a name or an award.

    ``place`` counts from 1 through all pages of the answer.
    """

    document: SearchDocument
    marked_title: SafeString
    excerpt: SafeString
    note: str
    wording: Wording
    hit: Hit
    place: int

    @property
    def is_record(self) -> bool:
        """Whether it is a record of the registry rather than an article."""
        return self.document.noun != ARTICLE

    @property
    def url(self) -> str:
        """Where it stands: a record below the interface of the reader, an article where it was written."""
        return address_in(page_language(), self.document.url) if self.is_record else self.document.url

    @property
    def kicker(self) -> str:
        """What kind of thing it is."""
        label = str(KIND_LABELS.get(self.document.kind, self.document.kind))
        return SEPARATOR.join(dict.fromkeys(filter(None, [label, self.wording.kicker])))

    @property
    def event_date(self) -> PartialDate | None:
        """The day of the event, of issue or of decision."""
        return PartialDate(self.document.event_date) if self.document.event_date else None

    @property
    def event_date_inferred(self) -> bool:
        """Whether editors derived the date."""
        return self.document.event_inferred

    @property
    def published_at(self) -> datetime | None:
        """When an article was published."""
        return self.document.published_at

    @property
    def explanation(self) -> list[tuple[str, float]]:
        """The parts of the score, for editors."""
        return explained(self.hit)

    @property
    def context(self) -> str:
        """Blocs, else the first units."""
        return ", ".join(self.document.bloc_names or self.document.unit_names[:2])


def result_of(hit: Hit, query: ParsedQuery, marker: Marker, place: int, wording: Wording) -> Result:
    """The hit with its marks and notes."""
    document = hit.document
    kin = kin_asked_for(document, query)
    return Result(
        document=document,
        marked_title=_safe(marker.marked(document.title)),
        excerpt=_safe(marker.excerpt([document.lead, document.body, document.captions], _name_lines(document))),
        note=_kin_note(kin) if kin else wording.note,
        wording=wording,
        hit=hit,
        place=place,
    )


def kin_asked_for(document: SearchDocument, query: ParsedQuery) -> Kin | None:
    """The related name through which the document was found; None when its own words answer the query."""
    if not document.kin or not query.words:
        return None
    texts = (document.title, document.lead, *document.names, document.body, document.captions)
    own = f" {' '.join(map(joined_words, texts))} "
    missing = [word for word in query.words if f" {word} " not in own]
    if not missing:
        return None
    asked = list(query.words)
    return max(
        document.kin, key=lambda kin: (_share(missing, kin.name), _share(asked, kin.name), kin.name), default=None
    )


def _share(words: Iterable[str], name: str) -> int:
    folded = f" {joined_words(name)} "
    return sum(f" {word} " in folded for word in words)


def _kin_note(kin: Kin) -> str:
    values: dict[str, Any] = {"unit": kin.through, "name": kin.name}
    if kin.relation == "predecessor":
        return _("%(unit)s: đơn vị tiền nhiệm của %(name)s") % values
    return _("%(unit)s: đơn vị kế tục của %(name)s") % values


def _name_lines(document: SearchDocument) -> list[str]:
    return ["; ".join(document.names)] if document.noun == ARTICLE else []


def _safe(marked: str) -> SafeString:
    return mark_safe(marked)  # every part but the marks was escaped
