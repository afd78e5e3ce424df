"""What an article is like before and after something was tried at it."""

from dataclasses import dataclass

from wagtail.models import Page, PageViewRestriction

from news.articles.models import NewsItem
from news.desk.models import Claim


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything about an article that an action can change."""

    exists: bool
    live: bool
    revisions: int
    live_revision: int | None
    scheduled: int
    parent: int | None
    step: str
    status: str
    locked: bool
    restricted: bool
    articles: int
    live_articles: int
    holder: int | None


def snapshot(pk: int) -> Snapshot:
    """The article as the database has it."""
    page = Page.objects.filter(pk=pk).first()
    state = page.workflow_states.order_by("-pk").first() if page else None
    task = page.current_workflow_task if page else None
    return Snapshot(
        exists=page is not None,
        live=bool(page and page.live),
        revisions=page.revisions.count() if page else 0,
        live_revision=page.live_revision_id if page else None,
        scheduled=page.revisions.filter(approved_go_live_at__isnull=False).count() if page else 0,
        parent=page.get_parent().pk if page else None,
        step=task.name if task else "",
        status=state.status if state else "",
        locked=bool(page and page.locked),
        restricted=PageViewRestriction.objects.exists(),
        articles=NewsItem.objects.count(),
        live_articles=NewsItem.objects.filter(live=True).count(),
        holder=Claim.objects.filter(article=pk).values_list("holder", flat=True).first(),
    )
