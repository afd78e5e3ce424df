"""The figures at the foot of every page, as the worker last added them up."""

from django.db import models


class VisitFigures(models.Model):
    """One row. ``most_read`` holds keys of articles, the most read of seven days first."""

    day = models.DateField()
    today = models.PositiveBigIntegerField()
    month = models.PositiveBigIntegerField()
    year = models.PositiveBigIntegerField()
    total = models.PositiveBigIntegerField()
    inherited = models.PositiveBigIntegerField(default=0)
    inherited_until = models.DateField(null=True)
    most_read = models.JSONField(default=list)

    def __str__(self) -> str:
        return f"{self.day:%d/%m/%Y}: {self.today} ≤ {self.month} ≤ {self.year} ≤ {self.total}"
