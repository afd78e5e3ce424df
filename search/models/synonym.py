"""Acronyms and other ways to say the same, as rows that editors add to; no index is rebuilt for them."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from portal.vietnamese.normalise import tidy, tidy_lines
from search.query.synonyms import SynonymGroup


class Synonym(models.Model):
    """A long form and the short or other forms that readers type for it. Forms may hold letters, digits and marks."""

    long_form = models.CharField(_("dạng đầy đủ"), max_length=160)
    other_forms = models.TextField(
        _("dạng viết tắt, cách viết khác"), help_text=_("Mỗi dòng một dạng, ví dụ: UBND; UB ND.")
    )
    is_ambiguous = models.BooleanField(
        _("nhiều nghĩa"),
        default=False,
        help_text=_("Chữ tắt còn nghĩa khác: chỉ mở rộng khi câu tìm có một trong các từ đi kèm dưới đây."),
    )
    context = models.TextField(
        _("từ đi kèm"), blank=True, help_text=_("Mỗi dòng một từ hoặc cụm từ. Chỉ dùng khi chữ tắt có nhiều nghĩa.")
    )
    is_active = models.BooleanField(_("đang dùng"), default=True)
    updated_at = models.DateTimeField(auto_now=True)

    panels = [
        FieldPanel("long_form"),
        FieldPanel("other_forms"),
        FieldRowPanel([FieldPanel("is_ambiguous"), FieldPanel("is_active")]),
        FieldPanel("context"),
    ]

    class Meta:
        verbose_name = _("từ đồng nghĩa, chữ viết tắt")
        verbose_name_plural = _("từ đồng nghĩa, chữ viết tắt")
        ordering = ("long_form", "pk")

    def __str__(self) -> str:
        return f"{self.long_form} = {', '.join(self.other_forms.splitlines())}"

    def clean(self) -> None:
        """An ambiguous form needs the words that settle its meaning."""
        super().clean()
        if self.is_ambiguous and not self.context.strip():
            raise ValidationError({"context": _("Chữ tắt nhiều nghĩa cần ít nhất một từ đi kèm.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Tidy on every way in."""
        self.long_form = tidy(self.long_form)
        self.other_forms = tidy_lines(self.other_forms)
        self.context = tidy_lines(self.context)
        super().save(*args, **kwargs)

    @property
    def group(self) -> SynonymGroup:
        """The row as queries use it."""
        return SynonymGroup(
            forms=(self.long_form, *self.other_forms.splitlines()),
            is_ambiguous=self.is_ambiguous,
            context=tuple(filter(None, self.context.splitlines())),
        )
