"""What readers search for: rows of the last ninety days, and sums by month. No row says who asked."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class LoggedSearch(models.Model):
    """One search. ``hour`` is the beginning of the hour in which it was made, no more exact time is kept."""

    hour = models.DateTimeField(_("giờ"), db_index=True)
    text = models.CharField(_("câu tìm"), max_length=200)
    key = models.CharField(max_length=200, db_index=True)
    filters = models.CharField(_("bộ lọc"), max_length=300, blank=True)
    order = models.CharField(_("thứ tự"), max_length=20)
    page = models.PositiveIntegerField(_("trang"), default=1)
    total = models.PositiveIntegerField(_("số kết quả"))
    engine = models.CharField(_("bộ máy tìm"), max_length=20, blank=True)
    milliseconds = models.PositiveIntegerField(_("mili giây"))
    was_corrected = models.BooleanField(_("có gợi ý sửa"), default=False)
    channel = models.CharField(_("nơi tìm"), max_length=10)

    class Meta:
        verbose_name = _("lượt tìm kiếm")
        verbose_name_plural = _("lượt tìm kiếm")

    def __str__(self) -> str:
        return f"{self.text}: {self.total}"


class LoggedChoice(models.Model):
    """One result that was opened from a search; ``place`` is its place in the answer, from 1."""

    hour = models.DateTimeField(_("giờ"), db_index=True)
    text = models.CharField(_("câu tìm"), max_length=200)
    key = models.CharField(max_length=200, db_index=True)
    result = models.CharField(_("kết quả"), max_length=80)
    place = models.PositiveIntegerField(_("hạng"))

    class Meta:
        verbose_name = _("lượt chọn kết quả")
        verbose_name_plural = _("lượt chọn kết quả")

    def __str__(self) -> str:
        return f"{self.text}: {self.result} ({self.place})"


class MonthlyQuery(models.Model):
    """What was asked in a month, summed up; ``places`` is the sum of the places that were chosen."""

    month = models.DateField(_("tháng"))
    key = models.CharField(max_length=200)
    text = models.CharField(_("câu tìm"), max_length=200)
    searches = models.PositiveIntegerField(_("lượt tìm"))
    without_results = models.PositiveIntegerField(_("không có kết quả"))
    choices = models.PositiveIntegerField(_("lượt chọn"))
    places = models.PositiveIntegerField(_("tổng hạng"))

    class Meta:
        verbose_name = _("câu tìm theo tháng")
        verbose_name_plural = _("câu tìm theo tháng")
        ordering = ("-month", "-searches", "key")
        constraints = [models.UniqueConstraint(fields=("month", "key"), name="search_month_once")]

    def __str__(self) -> str:
        return f"{self.month:%m/%Y} {self.text}: {self.searches}"
