"""What the worker does for search."""

import structlog
from django.conf import settings

from portal.operations.schedule import repeats
from search.engines.base import EngineUnavailable
from search.indexes import catch_up, catch_up_embedded, elasticsearch_index
from search.outbox.log import purge, report_problem
from search.querylog.keeping import tidy_log
from search.querylog.storing import store_noted

log = structlog.get_logger("search.jobs")


@repeats(every=0.5, aside=True)
def follow_with_the_embedded_index() -> None:
    """Bring this host's index file up to date: a change is found within two seconds, whatever else there is to do."""
    catch_up_embedded()


@repeats(every=1, aside=True)
def follow_with_elasticsearch() -> None:
    """Bring Elasticsearch up to date; what it misses while it is away waits in the log."""
    if not settings.ELASTICSEARCH_URL:
        return
    index = elasticsearch_index()
    try:
        catch_up(index)
    except EngineUnavailable as error:
        if report_problem(index.name, str(error)):
            log.warning("Elasticsearch does not follow", error=str(error))
        return
    if report_problem(index.name, ""):
        log.info("Elasticsearch follows again")


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
