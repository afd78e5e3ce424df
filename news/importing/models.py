"""What the importer remembers: where each article came from, and what it could not take in."""

from django.db import models
from django.utils.translation import gettext_lazy as _

SOURCE_LENGTH = 300
"""The end of a path tells files apart; proposals keep as much of it."""


class ImportedArticle(models.Model):
    """Provenance of an imported article: the text as it came, what was cut, and each fact with its span.

    Spans in ``facts`` count characters of ``clean_text``. ``duplicate_of`` is only a suspicion for an editor.
    """

    article = models.OneToOneField("articles.Article", on_delete=models.CASCADE, related_name="provenance")
    source = models.CharField(_("nguồn"), max_length=SOURCE_LENGTH, unique=True)
    digest = models.CharField(max_length=64, db_index=True)
    raw_text = models.TextField(_("nguyên văn"))
    clean_text = models.TextField(_("văn bản đã làm sạch"))
    removed = models.JSONField(_("phần bị cắt"), default=list)
    facts = models.JSONField(_("dữ kiện"), default=dict)
    duplicate_of = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="suspected_copies"
    )
    imported_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("nguồn gốc bài nhập")
        verbose_name_plural = _("nguồn gốc bài nhập")

    def __str__(self) -> str:
        return self.source


class Fingerprint(models.Model):
    """One of the smallest shingle hashes of an imported text; copies of a text share many of them."""

    imported = models.ForeignKey(ImportedArticle, on_delete=models.CASCADE, related_name="fingerprints")
    value = models.BigIntegerField(db_index=True)

    def __str__(self) -> str:
        return f"{self.imported_id}: {self.value:x}"


class QuarantinedSource(models.Model):
    """A source that could not be taken in, with the reason for the person who has to look at it."""

    source = models.CharField(_("nguồn"), max_length=SOURCE_LENGTH, unique=True)
    digest = models.CharField(max_length=64, blank=True)
    reason = models.CharField(_("lý do"), max_length=500)
    seen_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("tệp bị giữ lại")
        verbose_name_plural = _("tệp bị giữ lại")

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}"
