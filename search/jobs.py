"""What the worker does for search."""

from portal.operations.schedule import repeats
from search.indexes import catch_up_embedded
from search.outbox.log import purge


@repeats(every=0.5)
def follow_the_log() -> None:
    """Bring the indexes up to date: a change is found within two seconds."""
    catch_up_embedded()


@repeats(every=3600)
def purge_the_log() -> None:
    """Keep the log short."""
    purge()
