"""The files that are there, and the rows that know of them."""

from functools import partial
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import Storage
from django.db import transaction
from django.utils import timezone

from news.articles.models import Article
from news.public.models import ArticlePdf, PdfState


def is_shelved(article_id: int, digest: str) -> bool:
    """Whether the file for this page is there; then nobody waits for it any more."""
    row = ArticlePdf.objects.filter(pk=article_id, digest=digest).first()
    if row is None or not row.is_ready(digest):
        return False
    ArticlePdf.objects.filter(pk=article_id, state=PdfState.WAITING).update(state=PdfState.MADE)
    return True


def shelve(article_id: int, digest: str, data: bytes) -> None:
    """Keep the file and let go of the one before; keep nothing of an article that went while its file was made."""
    with transaction.atomic():
        if not Article.public_everywhere.filter(pk=article_id).exists():
            return
        row, _new = ArticlePdf.objects.get_or_create(article_id=article_id, defaults={"asked": digest})
        before = row.file.name
        row.digest, row.state, row.made_at = digest, PdfState.MADE, timezone.now()
        row.file.save("", ContentFile(data), save=True)
        if before and before != row.file.name:
            remove_later(row.file.storage, before)


def mark_failed(article_id: int, digest: str) -> None:
    """Remember that the file could not be made, so that readers are told and nobody tries at every request."""
    values = {"state": PdfState.FAILED, "asked_at": timezone.now()}
    new = values | {"asked": digest}
    ArticlePdf.objects.update_or_create(article_id=article_id, defaults=values, create_defaults=new)


def discard(article_id: int) -> None:
    """Let go of the file of an article that readers may no longer see."""
    for row in ArticlePdf.objects.filter(pk=article_id):
        row.delete()


def remove_later(storage: Storage, name: str) -> None:
    """Delete a file once nothing can bring its row back."""
    transaction.on_commit(partial(storage.delete, name))


def remove_file_of(instance: Any) -> None:
    """Delete the file of a row that is deleted."""
    if instance.file:
        remove_later(instance.file.storage, instance.file.name)
