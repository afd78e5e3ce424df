"""What the search room keeps in the database: what editors tune, the log of changes, the log of searches."""

from search.models.outbox import IndexFailure, IndexPosition, OutboxRow
from search.models.pin import SearchPin
from search.models.query_log import LoggedChoice, LoggedSearch, MonthlyQuery
from search.models.ranking import SearchRanking
from search.models.synonym import Synonym

__all__ = [
    "IndexFailure",
    "IndexPosition",
    "LoggedChoice",
    "LoggedSearch",
    "MonthlyQuery",
    "OutboxRow",
    "SearchPin",
    "SearchRanking",
    "Synonym",
]
