"""What the search room keeps in the database: what editors tune, and the log of changes to be indexed."""

from search.models.outbox import IndexFailure, IndexPosition, OutboxRow
from search.models.pin import SearchPin
from search.models.ranking import SearchRanking
from search.models.synonym import Synonym

__all__ = ["IndexFailure", "IndexPosition", "OutboxRow", "SearchPin", "SearchRanking", "Synonym"]
