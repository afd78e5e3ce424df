"""Whether search can answer, and how far it is behind."""

from portal.operations.health import readiness_part
from search.indexes import embedded_index
from search.outbox.log import last_row

_MOST_BEHIND = 10_000


@readiness_part("index")
def index_problem() -> str:
    """Empty when the index can be read and is not hopelessly behind the log."""
    index = embedded_index()
    if not index.is_usable():
        return "no usable index: run search_index rebuild"
    behind = last_row() - index.position()
    return f"{behind} changes behind" if behind > _MOST_BEHIND else ""
