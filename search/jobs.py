"""What the worker does for search."""

import structlog
from django.conf import settings

from portal.operations.schedule import repeats
from search.engines.base import EngineUnavailable
from search.indexes import catch_up, catch_up_embedded, elasticsearch_index
from search.outbox.log import purge
from search.querylog.keeping import tidy_log
from search.querylog.storing import store_noted

log = structlog.get_logger("search.jobs")


@repeats(every=0.5)
def follow_with_the_embedded_index() -> None:
    """Bring this host's index file up to date: a change is found within two seconds."""
    catch_up_embedded()


@repeats(every=1)
def follow_with_elasticsearch() -> None:
    """Bring Elasticsearch up to date; what it misses while it is away waits in the log."""
    if not settings.ELASTICSEARCH_URL:
        return
    try:
        catch_up(elasticsearch_index())
    except EngineUnavailable as error:
        log.warning("Elasticsearch is not up to date", error=str(error))


@repeats(every=3600)
def purge_the_log() -> None:
    """Keep the log short."""
    purge()


@repeats(every=5)
def store_searches() -> None:
    """Move what readers asked from this host's spool to the database."""
    store_noted()


@repeats(every=6 * 3600)
def tidy_searches() -> None:
    """Sum up finished months; forget what is older than ninety days."""
    tidy_log()
