"""Records that are saved together with their rows."""

from typing import Any

from modelcluster.models import ClusterableModel


class ClusterRecord(ClusterableModel):
    """A record with child rows. While ``is_committing``, the rows being saved need not report back to it."""

    is_committing = False

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save the record, then its rows."""
        self.is_committing = True
        try:
            super().save(*args, **kwargs)
        finally:
            self.is_committing = False
