"""The importer's report: one JSON object, its keys fixed by contract."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from news.importing.model import AwardFact, CleanArticle, DocumentFact, Facts, PersonFact, Remark, Span, UnitFact
from portal.vietnamese.dates import VIETNAM_TIME

STATUSES = ("created", "updated", "unchanged", "quarantined")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one source; ``entry`` holds the article's facts as the report shows them."""

    source: str
    status: str
    reason: str | None = None
    url: str | None = None
    entry: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The article's object in the report."""
        return {"source": self.source, "status": self.status, "reason": self.reason, "url": self.url, **self.entry}


def report_of(outcomes: Iterable[Outcome]) -> dict[str, Any]:
    """The whole report."""
    listed = list(outcomes)
    counts = Counter(outcome.status for outcome in listed)
    return {
        "summary": {status: counts[status] for status in STATUSES},
        "articles": [outcome.as_json() for outcome in listed],
    }


def entry_of(article: CleanArticle, facts: Facts, extra: Sequence[Remark] = ()) -> dict[str, Any]:
    """Everything the report says about an article that was read."""
    moment = article.published_at.astimezone(VIETNAM_TIME).isoformat() if article.published_at else None
    return {
        "page_type": facts.page_type,
        "title": article.title,
        "original_title": article.original_title,
        "published_at": moment,
        "byline": article.byline or None,
        "source_name": article.source_name,
        "event": _event(facts),
        "blocs": [
            {"name": fact.name, "text": fact.text, "matched": fact.key is not None, "span": _span(fact.span)}
            for fact in facts.blocs
        ],
        "units": [_unit(fact) for fact in facts.units],
        "people": [_person(fact) for fact in facts.people],
        "documents": [_document(fact) for fact in facts.documents],
        "awards": [_award(fact) for fact in facts.awards],
        "leadership": [
            {"role": fact.role, "holder": fact.holder, "year": fact.year, "span": _span(fact.span)}
            for fact in facts.leadership
        ],
        "images": [{"file": image.file, "caption": image.caption, "credit": image.credit} for image in article.images],
        "removed": list(article.removed),
        "warnings": [asdict(remark) for remark in _distinct((*article.warnings, *facts.warnings, *extra))],
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _event(facts: Facts) -> dict[str, Any]:
    event = facts.event
    date = None
    if event.date:
        value = event.date.date
        date = {"value": value.value, "precision": value.precision, "inferred": event.date.inferred}
        date |= {"reason": event.date.reason, "span": _span(event.date.span)}
    return {
        "types": list(event.types),
        "date": date,
        "place": event.place or None,
        "period": event.period or None,
        "theme": event.theme or None,
    }


def _unit(fact: UnitFact) -> dict[str, Any]:
    return {
        "name": fact.name,
        "text": fact.text,
        "role": fact.role,
        "matched": fact.key is not None,
        "span": _span(fact.span),
    }


def _person(fact: PersonFact) -> dict[str, Any]:
    return {
        "name": fact.name,
        "text": fact.text,
        "role": fact.role,
        "position": fact.position,
        "unit": fact.unit,
        "matched": fact.key is not None,
        "span": _span(fact.span),
    }


def _document(fact: DocumentFact) -> dict[str, Any]:
    return {
        "type": fact.type,
        "number": fact.number,
        "date": fact.date.value if fact.date else None,
        "issuer": fact.issuer,
        "text": fact.text,
        "span": _span(fact.span),
    }


def _award(fact: AwardFact) -> dict[str, Any]:
    return {
        "award": fact.award,
        "recipient": fact.recipient,
        "count": fact.count,
        "status": fact.status,
        "year": fact.year,
        "span": _span(fact.span),
    }


def _distinct(remarks: Iterable[Remark]) -> list[Remark]:
    return list(dict.fromkeys(remarks))
