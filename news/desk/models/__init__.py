"""Records of the newsroom."""

from news.desk.models.claim import Claim
from news.desk.models.tasks import EditorialTask, EditorialTaskState, ReturnForm

__all__ = ["Claim", "EditorialTask", "EditorialTaskState", "ReturnForm"]
