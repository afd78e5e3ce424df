"""Adding to the chain."""

from datetime import datetime
from typing import Any

from django.utils import timezone
from wagtail.models import TaskState

from news.articles.models import Article
from news.articles.models.published_version import PublishedVersion, VersionEvent
from news.articles.models.take_down import TakeDown
from news.articles.versions.content import content_of
from news.articles.versions.link import NO_PREVIOUS, Link, canonical


def record_publication(article: Article, revision: Any | None) -> PublishedVersion:
    """The article as it just became public. Three queries. ``article`` is of its own class."""
    approver = approver_of(revision) if revision else None
    at = article.last_published_at or timezone.now()
    return _add(article, VersionEvent.PUBLISHED, content_of(article), at, revision.pk if revision else None, approver)


def open_chain(article: Article) -> PublishedVersion:
    """The first link of an article that was public before versions were kept. ``article`` is of its own class."""
    opened = _add(article, VersionEvent.OPENED, content_of(article), timezone.now(), article.live_revision_id)
    return opened if article.live else record_withdrawal(article)


def record_withdrawal(article: Article) -> PublishedVersion:
    """That the article went, and on what grounds; what it said before that is kept if it was not yet."""
    if not article.published_versions.exists():
        return open_chain(article.specific)
    standing = article.take_downs.standing().select_related("by").first()
    if article.expired:
        return _add(article, VersionEvent.EXPIRED, {}, timezone.now())
    if standing is None:
        return _add(article, VersionEvent.WITHDRAWN, {}, timezone.now())
    return _add(article, VersionEvent.TAKEN_DOWN, _grounds(standing), standing.taken_down_at, approver=standing.by)


def approver_of(revision: Any) -> Any | None:
    """Who approved a revision at its last step; None for what a command published."""
    decided = TaskState.objects.filter(revision=revision, status=TaskState.STATUS_APPROVED)
    last = decided.select_related("finished_by").order_by("-finished_at", "-pk").first()
    return last.finished_by if last else None


def _grounds(take_down: TakeDown) -> dict[str, str]:
    return {
        "reason": take_down.reason,
        "legal_basis": take_down.legal_basis,
        "public_sentence": take_down.public_sentence,
    }


def _add(
    article: Article,
    event: VersionEvent,
    content: dict[str, Any],
    at: datetime,
    revision: int | None = None,
    approver: Any | None = None,
) -> PublishedVersion:
    last = article.published_versions.order_by("-number").values_list("number", "hash").first()
    number, previous = last or (0, NO_PREVIOUS)
    name = str(approver) if approver else ""
    link = Link(article.pk, number + 1, event.value, at, name, revision, canonical(content), previous)
    return PublishedVersion.objects.create(
        article_id=link.article,
        number=link.number,
        event=link.event,
        published_at=link.at,
        approved_by=approver,
        approver=link.approver,
        revision_number=link.revision,
        content=link.content,
        previous_hash=link.previous_hash,
        hash=link.hash,
    )
