"""Articles that editors put first, or keep out, for one query."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, PageChooserPanel

from portal.vietnamese.fold import fold_key
from portal.vietnamese.normalise import tidy


class SearchPin(models.Model):
    """What to do with an article when readers ask for exactly ``query``; marks and case aside."""

    class Action(models.TextChoices):
        """What to do."""

        FIRST = "first", _("luôn đứng đầu")
        NEVER = "never", _("không hiện")

    query = models.CharField(_("câu tìm"), max_length=200)
    query_key = models.CharField(max_length=200, editable=False, db_index=True)
    article = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, related_name="search_pins", verbose_name=_("bài")
    )
    action = models.CharField(_("xử lý"), max_length=8, choices=Action, default=Action.FIRST)
    sort_order = models.PositiveSmallIntegerField(_("thứ tự"), default=1)

    panels = [
        FieldPanel("query"),
        PageChooserPanel("article", page_type="articles.Article"),
        FieldPanel("action"),
        FieldPanel("sort_order"),
    ]

    class Meta:
        verbose_name = _("ghim kết quả tìm kiếm")
        verbose_name_plural = _("ghim kết quả tìm kiếm")
        ordering = ("query_key", "sort_order", "pk")
        constraints = [models.UniqueConstraint(fields=("query_key", "article"), name="search_pin_once")]

    def __str__(self) -> str:
        return f"{self.query}: {self.article} ({self.get_action_display()})"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the folded key."""
        self.query = tidy(self.query)
        self.query_key = fold_key(self.query)[:200]
        super().save(*args, **kwargs)
