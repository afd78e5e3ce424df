"""A correction: what an article said, and what is right."""

from datetime import datetime
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from news.articles.models.article import Article
from portal.vietnamese.dates import short_date
from portal.vietnamese.normalise import tidy

TEXTS = ("written", "right", "public_note")


class CorrectionQuerySet(models.QuerySet["Correction"]):
    """Corrections, asked for in the words of the newsroom."""

    def pending(self) -> Self:
        """Written, not yet approved."""
        return self.filter(published_at=None)

    def public(self) -> Self:
        """Readers know of them, and can read the article."""
        return self.filter(Exists(Article.public.filter(pk=OuterRef("article"))), published_at__isnull=False)

    def newest_first(self) -> Self:
        """By when readers were told."""
        return self.order_by("-published_at", "-pk")


class Correction(models.Model):
    """A wrong fact in a published article and its right form.

    Pending until a revision that is not older than ``revision`` is published; then ``published_at`` is the instant
    readers were told, and the row no longer changes. An article has at most one that is pending.
    """

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="corrections")
    noted_at = models.DateTimeField(gettext_lazy("ghi lúc"), auto_now_add=True)
    written = models.CharField(gettext_lazy("bài đã viết"), max_length=600)
    right = models.CharField(gettext_lazy("đúng là"), max_length=600)
    public_note = models.CharField(gettext_lazy("ghi chú cho độc giả"), max_length=1000, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    revision = models.ForeignKey("wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+")
    published_at = models.DateTimeField(gettext_lazy("đính chính lúc"), null=True, editable=False, db_index=True)

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        verbose_name = gettext_lazy("đính chính")
        verbose_name_plural = gettext_lazy("đính chính")
        constraints = [
            models.UniqueConstraint(
                fields=["article"], condition=Q(published_at=None), name="one_pending_correction_an_article"
            )
        ]

    def __str__(self) -> str:
        return self.note

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Texts on one line and in NFC."""
        for name in TEXTS:
            setattr(self, name, tidy(getattr(self, name) or ""))
        super().save(*args, **kwargs)

    @property
    def note(self) -> str:
        """What readers are told: the sentence of the editors, else one made of the two statements."""
        return self.public_note or _("Bản trước viết: %(written)s Đúng là: %(right)s") % {
            "written": _closed(self.written),
            "right": _closed(self.right),
        }

    @property
    def dated_note(self) -> str:
        """The note with its hour, for places that show plain text."""
        moment = self.published_at or self.noted_at
        return _("Đính chính lúc %(time)s. %(note)s") % {"time": stamp(moment), "note": self.note}


def stamp(moment: datetime) -> str:
    """``08:05 ngày 20/11/2026``, Vietnamese time."""
    return _("%(time)s ngày %(day)s") % {
        "time": localtime(moment).strftime("%H:%M"),
        "day": short_date(localtime(moment)),
    }


def _closed(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?", "…", ".”", "!”", "?”")) else f"{sentence}."
