"""How often pages were opened, by day. No row says by whom."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DayVisits(models.Model):
    """All pages of the portal that readers opened on one day of Việt Nam."""

    day = models.DateField(_("ngày"), unique=True)
    views = models.PositiveIntegerField(_("lượt xem"), default=0)

    class Meta:
        verbose_name = _("lượt xem trong ngày")
        verbose_name_plural = _("lượt xem theo ngày")

    def __str__(self) -> str:
        return f"{self.day:%d/%m/%Y}: {self.views}"


class ArticleDayVisits(models.Model):
    """How often one article was opened on one day."""

    article = models.ForeignKey("articles.Article", on_delete=models.CASCADE, related_name="+")
    day = models.DateField(_("ngày"), db_index=True)
    views = models.PositiveIntegerField(_("lượt xem"), default=0)

    class Meta:
        verbose_name = _("lượt xem của bài")
        verbose_name_plural = _("lượt xem của bài")
        constraints = (models.UniqueConstraint(fields=("article", "day"), name="one_row_an_article_and_day"),)

    def __str__(self) -> str:
        return f"{self.article_id} {self.day:%d/%m/%Y}: {self.views}"


class CountedBatch(models.Model):
    """A file of visits that has been counted, remembered until the file is gone: no visit counts twice."""

    name = models.CharField(max_length=120, primary_key=True)
    counted_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name
