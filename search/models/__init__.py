"""What the search room keeps in the database: synonyms and the log of changes to be indexed."""

from search.models.outbox import IndexFailure, IndexPosition, OutboxRow
from search.models.synonym import Synonym

__all__ = ["IndexFailure", "IndexPosition", "OutboxRow", "Synonym"]
