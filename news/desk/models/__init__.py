"""Records of the newsroom."""

from news.desk.models.claim import Claim
from news.desk.models.delegation import Delegation
from news.desk.models.exception import FourEyesException
from news.desk.models.folded_title import FoldedTitle
from news.desk.models.kept_version import KeptVersion
from news.desk.models.planned_article import PlannedArticle
from news.desk.models.returned import Return, ReturnJob
from news.desk.models.revision_trace import RevisionTrace
from news.desk.models.saved_view import SavedView
from news.desk.models.tasks import EditorialTask, EditorialTaskState, ReturnForm

__all__ = [
    "Claim",
    "Delegation",
    "EditorialTask",
    "EditorialTaskState",
    "FoldedTitle",
    "FourEyesException",
    "KeptVersion",
    "PlannedArticle",
    "Return",
    "ReturnForm",
    "ReturnJob",
    "RevisionTrace",
    "SavedView",
]
