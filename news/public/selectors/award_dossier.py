"""Everything that the page of one award shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest

from news.articles.models import Article, ArticleAward
from news.public.selectors.award_line import AwardLine
from news.public.selectors.cited_documents import DocumentEntry, document_entry
from news.public.selectors.ledger_lines import ledger_lines
from news.public.selectors.stories import Story, headline_of
from news.public.selectors.unit_labels import UnitLabel
from news.registry.models import AwardRecord, AwardStatusEvent
from news.registry.models.award_status import AwardStep
from portal.vietnamese.partial_date import PartialDate

MAX_ARTICLES = 20
ENDINGS = frozenset({AwardStep.DECLINED, AwardStep.REVOKED})
PENDING_BADGES = frozenset({"registered", "nominated", "consulted"})


@dataclass(frozen=True, slots=True)
class AwardStepEntry:
    """One step in the life of an award; ``state`` is ``gap`` for one by which it ended, else ``done``."""

    step: str
    state: str
    date: PartialDate | None
    document: DocumentEntry | None
    note: str


@dataclass(frozen=True, slots=True)
class AwardDossier:
    """An award with its history, its decision and the articles that name it."""

    line: AwardLine
    recipient: UnitLabel
    steps: Sequence[AwardStepEntry]
    decision: DocumentEntry | None
    articles: Sequence[Story]

    @property
    def is_pending(self) -> bool:
        """Whether it is only registered or proposed."""
        return self.line.status in PENDING_BADGES


def award_record(slug: str) -> AwardRecord | None:
    """The record at an address with all that its page reads of it."""
    found = AwardRecord.objects.with_parties().filter(slug=slug)
    return found.prefetch_related("unit__names").first()


def award_dossier(record: AwardRecord, request: HttpRequest) -> AwardDossier:
    """The dossier of a record from ``award_record``. Four queries more."""
    mentions = ArticleAward.objects.filter(record=record).values("article")
    articles = Article.public.filter(pk__in=mentions).defer("body").by_event_date()[:MAX_ARTICLES]
    [line] = ledger_lines([record])
    return AwardDossier(
        line=line,
        recipient=UnitLabel(line.recipient, line.url, line.then),
        steps=[_step(step) for step in record.steps.select_related("document__issuer")],
        decision=document_entry(record.decision) if record.decision else None,
        articles=[headline_of(article, request) for article in articles],
    )


def _step(step: AwardStatusEvent) -> AwardStepEntry:
    document = document_entry(step.document) if step.document else None
    state = "gap" if step.step in ENDINGS else "done"
    return AwardStepEntry(str(step.get_step_display()).capitalize(), state, step.happened, document, step.note)
