"""What the articles of a bloc's year promised, and what became of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from news.articles.keys import FindingKind
from news.articles.models import Article
from portal.vietnamese.partial_date import PartialDate

PROMISED = {FindingKind.TASK, FindingKind.COMMITMENT, FindingKind.LIMIT, FindingKind.RECOMMENDATION}


@dataclass(frozen=True, slots=True)
class Promise:
    """A task, limit, recommendation or commitment, where it was stated, and its state."""

    text: str
    kind: str
    stated: str
    due: PartialDate | None
    state: str


def promises_in(articles: Iterable[Article]) -> Sequence[Promise]:
    """The promises of articles whose findings and pacts are fetched, in the order of the year."""
    return [promise for article in articles for promise in _promises(article)]


def _promises(article: Article) -> list[Promise]:
    when = article.event_date.display() if article.event_date else ""
    stated = f"{article.kicker} {when}".strip()
    pacts = [Promise(pact.content, str(pact), stated, None, "") for pact in article.pacts.all() if pact.content]
    findings = [
        Promise(finding.text, finding.get_kind_display(), stated, finding.due, finding.get_state_display())
        for finding in article.findings.all()
        if finding.kind in PROMISED
    ]
    return pacts + findings
