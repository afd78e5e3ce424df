"""Records of the newsroom."""

from news.desk.models.claim import Claim
from news.desk.models.delegation import Delegation
from news.desk.models.exception import FourEyesException
from news.desk.models.tasks import EditorialTask, EditorialTaskState, ReturnForm

__all__ = ["Claim", "Delegation", "EditorialTask", "EditorialTaskState", "FourEyesException", "ReturnForm"]
