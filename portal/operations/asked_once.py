"""Work that many readers find missing at once is queued once."""

from typing import Any, Final

import structlog
from django.core.cache import cache
from django.db import DatabaseError, transaction

log = structlog.get_logger("portal.tasks")
PAUSE_SECONDS: Final = 3600


def ask_once(task: Any, *args: Any, key: str) -> bool:
    """Queue ``task`` unless ``key`` was asked for within the hour (by this process, or by all with a shared cache).

    A database that cannot be written must not cost a reader the page: the error is logged, and it is asked again.
    """
    name = f"asked:{task.name}:{key}"
    if not cache.add(name, True, PAUSE_SECONDS):
        return False
    try:
        with transaction.atomic():
            task.enqueue(*args)
    except DatabaseError as error:
        cache.delete(name)
        log.warning("task not queued", task=task.name, error=str(error))
        return False
    return True
