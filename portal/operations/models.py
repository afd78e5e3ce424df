"""What the running system remembers about itself."""

from django.db import models


class Heartbeat(models.Model):
    """The last sign of life of a background process, by name (``worker``)."""

    in_backup = False

    name = models.CharField(max_length=40, primary_key=True)
    seen_at = models.DateTimeField()
    detail = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return f"{self.name} {self.seen_at:%Y-%m-%d %H:%M:%S}"
