"""Names that a writer could not find in the registry go to the records office when the article is handed in."""

from typing import Any

from django.dispatch import receiver
from django.utils.translation import gettext as _
from wagtail.models import TaskState
from wagtail.signals import task_submitted

from news.articles.models import Article
from news.articles.naming import Record, link_name, unknown_names
from news.registry.models import Proposal
from news.registry.signals import proposal_settled


@receiver(task_submitted)
def propose_unknown_names(instance: TaskState, **_kwargs: Any) -> None:
    """One proposal a name; handing the same article in again, or on, asks nothing twice."""
    article = instance.workflow_state.content_object.specific
    if not isinstance(article, Article):
        return
    draft = article.get_latest_revision_as_object()
    for name in unknown_names(draft):
        Proposal.objects.propose(
            name.kind,
            name.text[:300],
            source=_("Bài số %(number)s") % {"number": article.pk},
            context=draft.title,
            article=article.pk,
        )


@receiver(proposal_settled)
def link_written_article(proposal: Proposal, record: Record | None, **_kwargs: Any) -> None:
    """The article that asked gets the record that was chosen."""
    asked = proposal.suggested.get("article")
    article = Article.objects.filter(pk=asked).first() if asked and record else None
    if article is not None and record is not None:
        link_name(article.specific, proposal.text, record)
