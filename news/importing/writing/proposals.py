"""Names that the registry does not know, put into the records office's queue."""

from news.importing.model import CleanArticle, Facts, Span
from news.registry.models import Proposal

AROUND = 120


def propose_unknown(article: CleanArticle, facts: Facts) -> None:
    """One proposal for each unit, person and bloc without a record; the same source asks only once."""
    for unit in facts.units:
        if unit.key is None:
            _propose(Proposal.Kind.UNIT, unit.name, article, unit.span, province=unit.province)
    for person in facts.people:
        if person.key is None:
            _propose(
                Proposal.Kind.PERSON, person.name, article, person.span, position=person.position, unit=person.unit
            )
    for bloc in facts.blocs:
        if bloc.key is None:
            _propose(Proposal.Kind.BLOC, bloc.name, article, bloc.span)


def _propose(kind: Proposal.Kind, name: str, article: CleanArticle, span: Span, **suggested: str) -> None:
    context = article.text[max(0, span.start - AROUND) : span.end + AROUND]
    Proposal.objects.propose(kind, name[:300], source=article.source, context=context, **suggested)
