"""Titles without marks, so that a list of articles is searched in the database and not by reading the archive."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from news.articles.models import Article
from portal.vietnamese.fold import fold_key

LONGEST = 600


class FoldedTitle(models.Model):
    """The title and the draft title of an article as keys. Kept by a receiver whenever an article is saved."""

    article = models.OneToOneField(
        Article, verbose_name=_("bài"), on_delete=models.CASCADE, primary_key=True, related_name="folded_title"
    )
    key = models.CharField(_("tên bài không dấu"), max_length=LONGEST)

    class Meta:
        verbose_name = _("tên bài không dấu")
        verbose_name_plural = _("tên bài không dấu")

    def __str__(self) -> str:
        return self.key

    @classmethod
    def keep(cls, page_id: int) -> None:
        """File the titles of an article as the database has them now. Two queries."""
        draft_title, title = Article.objects.values_list("draft_title", "title").get(pk=page_id)
        row = FoldedTitle(article_id=page_id, key=title_key(draft_title, title))
        FoldedTitle.objects.bulk_create([row], update_conflicts=True, unique_fields=["article"], update_fields=["key"])

    @classmethod
    def holding(cls, words: str) -> Any:
        """Keys of the articles whose titles hold every one of ``words``, in any order; no article for a blank text."""
        wanted = fold_key(words).split()
        found = cls.objects.all() if wanted else cls.objects.none()
        for word in wanted:
            found = found.filter(key__contains=word)
        return found.values("article")


def title_key(draft_title: str, title: str) -> str:
    """Both titles folded, the same one only once."""
    keys = dict.fromkeys((fold_key(draft_title or ""), fold_key(title or "")))
    return " | ".join(key for key in keys if key)[:LONGEST]
