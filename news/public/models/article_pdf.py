"""The PDF of an article: which page was asked for, and the file once it is made."""

from datetime import timedelta
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from news.articles.models import Article

DIGEST_LENGTH = 32
SHELF = 1000


class PdfState(models.TextChoices):
    """How far the file is."""

    WAITING = "waiting", _("đang tạo")
    MADE = "made", _("đã tạo")
    FAILED = "failed", _("không tạo được")


# After so long it is asked for again: the worker was stopped in the middle, or what was broken may be mended.
PATIENCE = {PdfState.WAITING: timedelta(minutes=15), PdfState.FAILED: timedelta(hours=1)}


def place_of(made: "ArticlePdf", _name: str) -> str:
    """``pdf/12/12345-<digest>.pdf``: a thousand articles a folder, and no name that anyone guesses."""
    return f"pdf/{made.article_id // SHELF}/{made.article_id}-{made.digest}.pdf"


class ArticlePdf(models.Model):
    """At most one row an article. ``digest`` is that of the page in ``file``, ``asked`` of the page asked for last.

    The two are the same but where the worker prints another page than the web process would (another ``SITE_URL``, a
    newer program): then its answer is taken, and nobody asks without end.
    """

    article = models.OneToOneField(Article, on_delete=models.CASCADE, primary_key=True, related_name="pdf")
    digest = models.CharField(max_length=DIGEST_LENGTH, blank=True)
    asked = models.CharField(max_length=DIGEST_LENGTH, blank=True)
    state = models.CharField(max_length=8, choices=PdfState, default=PdfState.WAITING)
    asked_at = models.DateTimeField(default=timezone.now)
    made_at = models.DateTimeField(null=True)
    file = models.FileField(upload_to=place_of, max_length=200, blank=True)

    class Meta:
        verbose_name = _("bản PDF")
        verbose_name_plural = _("bản PDF")

    def __str__(self) -> str:
        return f"{self.article_id}: {self.get_state_display()}"

    def is_ready(self, digest: str) -> bool:
        """Whether the file is the page with this digest, or the worker's answer to it, and is there."""
        is_answer = self.state == PdfState.MADE and self.asked == digest
        return (self.digest == digest or is_answer) and self._is_stored()

    def asks_anew(self, digest: str) -> bool:
        """Whether the worker has to be asked, and not only waited for. For a file that is not ready."""
        if self.asked != digest or self.state == PdfState.MADE:
            return True
        return timezone.now() - self.asked_at > PATIENCE[PdfState(self.state)]

    def _is_stored(self) -> bool:
        file: Any = self.file
        return bool(file) and file.storage.exists(file.name)
