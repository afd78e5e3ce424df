"""Whether search can answer, and how far each index is behind."""

from django.conf import settings

from portal.operations.health import readiness_part
from search.engines.base import EngineUnavailable, Index
from search.indexes import elasticsearch_index, embedded_index
from search.outbox.log import last_row, problem_of

_MOST_BEHIND = 10_000


@readiness_part("index")
def index_problem() -> str:
    """Empty when the embedded index can be read and is not hopelessly behind the log."""
    return _problem(embedded_index())


@readiness_part("elasticsearch")
def elasticsearch_problem() -> str:
    """Empty when Elasticsearch can be used, or is not used here; readers are answered either way."""
    if not settings.ELASTICSEARCH_URL:
        return ""
    try:
        return _problem(elasticsearch_index())
    except EngineUnavailable as error:
        return f"unavailable, the embedded index answers: {error}"


def _problem(index: Index) -> str:
    if not index.is_usable():
        return "no usable index: run search_index rebuild"
    if problem := problem_of(index.name):
        return problem
    behind = last_row() - index.position()
    return f"{behind} changes behind" if behind > _MOST_BEHIND else ""
