"""Texts that nobody came back for go after a season."""

from datetime import timedelta

from django.utils import timezone

from news.desk.models import KeptVersion
from portal.operations.schedule import repeats

KEPT_FOR = timedelta(days=90)
ONCE_A_DAY = 24 * 3600


@repeats(every=ONCE_A_DAY)
def forget_old_texts() -> int:
    """Delete what was kept longer than :data:`KEPT_FOR`; gives the number."""
    deleted, _by_model = KeptVersion.objects.filter(kept_at__lt=timezone.now() - KEPT_FOR).delete()
    return int(deleted)
