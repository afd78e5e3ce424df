"""Everything that an article's page shows beside its own text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from news.articles.models import Article, Notice
from news.public.selectors.article_pictures import hero_of
from news.public.selectors.award_line import AwardLine
from news.public.selectors.cited_documents import DocumentEntry, cited_documents
from news.public.selectors.corrections import ArticleCorrection, corrections_of
from news.public.selectors.event_facts import event_facts
from news.public.selectors.fact import Fact
from news.public.selectors.findings import FindingEntry, PactEntry, findings_in, pacts_in
from news.public.selectors.linked_rows import LinkedRows, linked_rows
from news.public.selectors.neighbours import Neighbours, neighbours
from news.public.selectors.organisers import named_units, organisers_of
from news.public.selectors.participants import Participant, UnitsInRole, people_in, units_in
from news.public.selectors.reported_awards import reported_awards
from news.public.selectors.trail import Step, trail_of
from news.public.selectors.unit_labels import UnitLabel, unit_labels
from news.registry.models.dated_row import Day
from portal.library.sized_picture import SizedPicture

ALONE = Neighbours(None, None, ())


@dataclass(frozen=True, slots=True)
class ArticleDossier:
    """The filed facts of one article, names as of its day."""

    kicker: str
    hero: SizedPicture | None
    url: str
    trail: Sequence[Step]
    facts: Sequence[Fact]
    people: Sequence[Participant]
    units: Sequence[UnitsInRole]
    organisers: Sequence[UnitLabel]
    named_units: Sequence[UnitLabel]
    documents: Sequence[DocumentEntry]
    awards: Sequence[AwardLine]
    findings: Sequence[FindingEntry]
    pacts: Sequence[PactEntry]
    neighbours: Neighbours
    corrections: Sequence[ArticleCorrection]
    updated_at: datetime | None


def article_dossier(article: Article, request: HttpRequest, in_memory: bool = False) -> ArticleDossier:
    """The dossier of a stored article, or (``in_memory``) of a form that is being previewed.

    At most eleven queries, whatever the number of rows.
    """
    rows = linked_rows(article, in_memory)
    return _dossier(article, rows, request)


def _dossier(article: Article, rows: LinkedRows, request: HttpRequest) -> ArticleDossier:
    labels = unit_labels(rows.unit_ids(), day_of(article))
    asks = is_consultation(article)
    return ArticleDossier(
        kicker=kicker_of(article),
        hero=hero_of(article),
        url=article.get_full_url(request) or "",
        trail=_among_consultations() if asks else trail_of(article, request),
        facts=event_facts(article, rows, labels),
        people=people_in(rows, labels),
        units=units_in(rows, labels),
        organisers=organisers_of(rows, labels),
        named_units=named_units(rows, labels),
        documents=cited_documents(rows),
        awards=reported_awards(rows, labels),
        findings=findings_in(rows),
        pacts=pacts_in(rows),
        neighbours=ALONE if asks else neighbours(article, rows, labels, request),
        corrections=corrections_of(article),
        updated_at=updated_at(article),
    )


def is_consultation(article: Article) -> bool:
    """Whether its page asks the people, and leads on to other consultations rather than to other news."""
    return isinstance(article, Notice) and article.is_consultation


def _among_consultations() -> Sequence[Step]:
    return (Step(_("Lấy ý kiến nhân dân"), reverse("public:consultations")),)


def updated_at(article: Article) -> datetime | None:
    """When readers last got another text than the first one; None while they have not."""
    first, last = article.first_published_at, article.last_published_at
    return last if first and last and last > first else None


def kicker_of(article: Article) -> str:
    """The kind of article and of event, each word once: an inspection is often both."""
    return " · ".join(dict.fromkeys((str(article.get_kind_display()), *article.event_type_labels)))


def day_of(article: Article) -> Day:
    """The day as of which names are shown: of the event, else of publication."""
    if article.event_date:
        return article.event_date
    return timezone.localdate(article.published_at) if article.published_at else None
