"""When the records office decides who a name stands for, the imported articles that asked are linked to the record."""

from typing import Any

from django.dispatch import receiver

from news.articles.models import Article
from news.articles.naming import Record, link_name
from news.registry.models import Proposal
from news.registry.signals import proposal_settled


@receiver(proposal_settled)
def link_articles(proposal: Proposal, record: Record | None, **_kwargs: Any) -> None:
    """Link the rows that bear the proposed name, in the article of the proposal's source, to the chosen record."""
    if record is None:
        return
    for page in Article.objects.filter(provenance__source=proposal.source):
        link_name(page.specific, proposal.text, record)
