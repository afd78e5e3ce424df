"""Signs of life of the worker and of the schedule."""

from datetime import datetime, timedelta

from django.utils import timezone

from portal.operations.models import Heartbeat

WORKER = "worker"
SCHEDULE = "schedule"
LATE_AFTER = timedelta(seconds=60)


def beat(detail: str = "", name: str = WORKER) -> None:
    """Record that the worker, or the process named, is alive now."""
    Heartbeat.objects.update_or_create(name=name, defaults={"seen_at": timezone.now(), "detail": detail[:200]})


def last_beat(name: str = WORKER) -> datetime | None:
    """When the worker, or the process named, was last seen; None if never."""
    return Heartbeat.objects.filter(name=name).values_list("seen_at", flat=True).first()


def worker_is_alive() -> bool:
    """Whether the worker has been seen within the last minute."""
    seen = last_beat()
    return seen is not None and timezone.now() - seen < LATE_AFTER
