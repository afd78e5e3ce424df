"""What goes along, in the same transaction, when an article becomes public or goes: versions, notes, restorations."""

from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.dispatch import receiver
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.signals import page_published, page_unpublished

from news.articles.checks.translation import ORIGINAL_GONE, original_is_gone
from news.articles.models import Article, Correction, TakeDown
from news.articles.versions.ledger import record_publication, record_withdrawal

NOT_RESTORED = _("Bài đã gỡ. Lãnh đạo ban biên tập phải chọn “Đưa bài trở lại” và ghi lý do trước khi đăng.")


@receiver(page_published)
def keep_what_became_public(instance: Any, revision: Any = None, **_kwargs: Any) -> None:
    """Keep the version, tell readers of the correction, close the take-down.

    Raises PermissionDenied for an article that was taken down and that nobody asked to restore, and for a translation
    whose original is taken down.
    """
    if not isinstance(instance, Article) or not instance.live:
        return
    if original_is_gone(instance):
        raise PermissionDenied(ORIGINAL_GONE)
    _restore(instance)
    _publish_corrections(instance, revision)
    record_publication(instance, revision)


@receiver(page_unpublished)
def keep_that_it_went(instance: Any, **_kwargs: Any) -> None:
    """Keep the end of the version too, whichever way it came.

    A page that is deleted while it is live sends the same signal; no version of it is kept, else it could not go.
    """
    if isinstance(instance, Article) and Article.objects.filter(pk=instance.pk, live=False).exists():
        record_withdrawal(instance)


def _restore(article: Article) -> None:
    standing: TakeDown | None = article.take_downs.standing().first()
    if standing is None:
        return
    if not standing.restore_reason:
        raise PermissionDenied(NOT_RESTORED)
    standing.restored_at = timezone.now()
    standing.save(update_fields=["restored_at"])


def _publish_corrections(article: Article, revision: Any) -> None:
    told = list(article.corrections.order_by("published_at"))
    for correction in told:
        if correction.published_at is None and (revision is None or (correction.revision_id or 0) <= revision.pk):
            _publish_correction(correction, article, revision)
    corrected_at = max((made.published_at for made in told if made.published_at), default=None)
    if corrected_at != article.corrected_at:
        _mark(article, corrected_at)


def _publish_correction(correction: Correction, article: Article, revision: Any) -> None:
    correction.published_at = article.last_published_at or timezone.now()
    correction.revision = revision
    correction.save(update_fields=["published_at", "revision"])


def _mark(article: Article, corrected_at: datetime | None) -> None:
    article.corrected_at = corrected_at
    Article.objects.filter(pk=article.pk).update(corrected_at=corrected_at)
