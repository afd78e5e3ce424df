"""The log of what has changed, how far each index has followed it, and what could not be applied."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class OutboxRow(models.Model):
    """Something about a record has changed; written in the transaction of the change. What it now is, is asked later.

    ``noun`` and ``record_id`` name the record. Applying a row twice does no harm.
    """

    id = models.BigAutoField(primary_key=True)
    noun = models.CharField(max_length=20)
    record_id = models.BigIntegerField()
    written_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("thay đổi chờ lập chỉ mục")
        verbose_name_plural = _("thay đổi chờ lập chỉ mục")
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.id}: {self.noun}:{self.record_id}"


class IndexPosition(models.Model):
    """The last row of the log that an index has applied.

    ``target`` names what has come so far where an index may be exchanged under its name; ``problem`` says why it comes
    no further.
    """

    in_backup = False

    index = models.CharField(max_length=120, primary_key=True)
    target = models.CharField(max_length=120, blank=True)
    last_row = models.BigIntegerField(default=0)
    problem = models.CharField(max_length=300, blank=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("vị trí của chỉ mục")
        verbose_name_plural = _("vị trí của các chỉ mục")

    def __str__(self) -> str:
        return f"{self.index}: {self.last_row}"


class IndexFailure(models.Model):
    """A document that an index could not take: tried again with growing pauses, after ten times left to a person."""

    index = models.CharField(_("chỉ mục"), max_length=120)
    key = models.CharField(_("tài liệu"), max_length=80)
    attempts = models.PositiveSmallIntegerField(_("số lần thử"), default=0)
    next_try_at = models.DateTimeField(_("thử lại lúc"), null=True, blank=True)
    error = models.CharField(_("lỗi"), max_length=500, blank=True)
    failed_at = models.DateTimeField(_("lần lỗi gần nhất"), auto_now=True)

    class Meta:
        verbose_name = _("tài liệu chưa lập được chỉ mục")
        verbose_name_plural = _("tài liệu chưa lập được chỉ mục")
        ordering = ("index", "key")
        constraints = [models.UniqueConstraint(fields=("index", "key"), name="search_failure_once")]

    def __str__(self) -> str:
        return f"{self.index} {self.key}: {self.error}"

    @property
    def is_dead(self) -> bool:
        """Whether it is no longer tried by itself."""
        return self.next_try_at is None
