"""Records of the newsroom."""

from news.desk.models.tasks import EditorialTask, EditorialTaskState, ReturnForm

__all__ = ["EditorialTask", "EditorialTaskState", "ReturnForm"]
