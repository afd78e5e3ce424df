"""What readers could read, kept for good: a chain of versions for each article."""

from typing import Any, NoReturn

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from news.articles.models.article import Article
from news.articles.versions.link import NO_PREVIOUS, Link

APPEND_ONLY = "A published version is never changed or deleted."


class VersionEvent(models.TextChoices):
    """What a link of the chain tells of."""

    OPENED = "opened", _("Mở sổ")
    PUBLISHED = "published", _("Đăng")
    TAKEN_DOWN = "taken_down", _("Gỡ")
    EXPIRED = "expired", _("Hết hạn")
    WITHDRAWN = "withdrawn", _("Rút khỏi cổng")


PUBLIC_EVENTS = frozenset({VersionEvent.OPENED, VersionEvent.PUBLISHED})


class AppendOnly(TypeError):
    """Somebody tried to change what is kept for good."""


class VersionQuerySet(models.QuerySet["PublishedVersion"]):
    """Versions can be asked for and added, nothing else."""

    def update(self, **_values: Any) -> NoReturn:
        """Refused. Raises :class:`AppendOnly`."""
        raise AppendOnly(APPEND_ONLY)

    def delete(self) -> NoReturn:
        """Refused. Raises :class:`AppendOnly`."""
        raise AppendOnly(APPEND_ONLY)

    def bulk_update(self, *_arguments: Any, **_options: Any) -> NoReturn:
        """Refused. Raises :class:`AppendOnly`."""
        raise AppendOnly(APPEND_ONLY)


class PublishedVersion(models.Model):
    """One link: what became public, or that it went and why; ``number`` counts from 1 in each article.

    ``content`` is canonical JSON: the article's own fields and rows for the public events, the grounds for the others.
    ``hash`` is SHA-256 over the link and ``previous_hash``. The name of the approver is part of the link, the account
    is not: it may be deleted one day.
    """

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="published_versions")
    number = models.PositiveIntegerField(_("số"))
    event = models.CharField(_("việc"), max_length=12, choices=VersionEvent)
    published_at = models.DateTimeField(_("lúc"))
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    approver = models.CharField(_("người duyệt"), max_length=200, blank=True)
    revision_number = models.PositiveBigIntegerField(_("bản lưu"), null=True)
    content = models.TextField(_("nội dung"))
    previous_hash = models.CharField(max_length=64, default=NO_PREVIOUS)
    hash = models.CharField(max_length=64)

    objects = VersionQuerySet.as_manager()

    class Meta:
        verbose_name = _("phiên bản đã đăng")
        verbose_name_plural = _("phiên bản đã đăng")
        ordering = ["article_id", "number"]
        constraints = [models.UniqueConstraint(fields=["article", "number"], name="one_version_a_number")]

    def __str__(self) -> str:
        return f"{self.article_id}/{self.number}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Add the version. Raises :class:`AppendOnly` for one that is there already."""
        if not self._state.adding:
            raise AppendOnly(APPEND_ONLY)
        super().save(*args, **kwargs)

    def delete(self, *_arguments: Any, **_options: Any) -> NoReturn:
        """Refused. Raises :class:`AppendOnly`."""
        raise AppendOnly(APPEND_ONLY)

    @property
    def link(self) -> Link:
        """What the hash is taken over."""
        return Link(
            self.article_id,
            self.number,
            self.event,
            self.published_at,
            self.approver,
            self.revision_number,
            self.content,
            self.previous_hash,
        )
