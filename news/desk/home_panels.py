"""What waits for a person, on the first screen of the admin. One query a panel plus the rows of its pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _
from wagtail.admin.ui.components import Component
from wagtail.models import Revision, TaskState, WorkflowState

from news.articles.models import Article
from news.desk.models import EditorialTask, EditorialTaskState

SHOWN = 20


@dataclass(frozen=True, slots=True)
class DeskRow:
    """One line: the page, its title, what is to say about it and since when."""

    page_id: int
    title: str
    note: str
    since: datetime | None


def waiting_for(user: Any) -> list[DeskRow]:
    """Articles at a step of one of the person's groups, longest waiting first. Two queries."""
    mine = EditorialTask.objects.filter(active=True)
    if not user.is_superuser:
        mine = mine.filter(groups__in=user.groups.all())
    states = (
        EditorialTaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS, task__in=mine)
        .select_related("task", "revision")
        .defer("revision__content")
        .order_by("started_at")[:SHOWN]
    )
    return [
        DeskRow(int(state.revision.object_id), state.revision.object_str, str(state.task.name), state.started_at)
        for state in states
    ]


def written_by(user: Any) -> list[DeskRow]:
    """The person's own articles, those last touched first, with where they are. Three queries."""
    articles = (
        Article.objects.filter(owner=user)
        .filter(Q(live=False) | Q(has_unpublished_changes=True))
        .order_by("-latest_revision_created_at", "-pk")
        .only("pk", "draft_title", "title", "live", "first_published_at", "latest_revision_created_at")[:SHOWN]
    )
    found = list(articles)
    places = _places([article.pk for article in found])
    scheduled = _scheduled([article.pk for article in found])
    return [
        DeskRow(
            article.pk,
            article.draft_title or article.title,
            places.get(str(article.pk)) or _resting_place(article, article.pk in scheduled),
            article.latest_revision_created_at,
        )
        for article in found
    ]


def _places(page_ids: list[int]) -> dict[str, str]:
    states = WorkflowState.objects.active().filter(
        object_id__in=[str(page_id) for page_id in page_ids], base_content_type__model="page"
    )
    return {state.object_id: _place(state) for state in states.select_related("current_task_state__task")}


def _place(state: WorkflowState) -> str:
    if state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        return _("Bị trả lại: %(reason)s") % {"reason": state.current_task_state.comment}
    return _("Đang ở bước %(step)s") % {"step": state.current_task_state.task.name}


def _scheduled(page_ids: list[int]) -> set[int]:
    due = Revision.page_revisions.filter(
        object_id__in=[str(page_id) for page_id in page_ids], approved_go_live_at__isnull=False
    )
    return {int(object_id) for object_id in due.values_list("object_id", flat=True)}


def _resting_place(article: Article, scheduled: bool) -> str:
    if scheduled:
        return _("Đã hẹn giờ")
    if article.live:
        return _("Bản sửa của bài đã đăng")
    return _("Đã gỡ") if article.first_published_at else _("Bản nháp")


class DeskPanel(Component):
    """A titled list of rows; says so when it is empty."""

    template_name = "admin/desk/panel.html"
    order = 100
    heading = ""
    empty = ""

    def __init__(self, rows: list[DeskRow]) -> None:
        self.rows = rows

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Heading, rows and the sentence for none."""
        return {"name": self.name, "heading": self.heading, "rows": self.rows, "empty": self.empty}


class WaitingPanel(DeskPanel):
    """What the person is to decide."""

    name = "desk-waiting"

    def __init__(self, rows: list[DeskRow]) -> None:
        super().__init__(rows)
        self.heading, self.empty = _("Chờ tôi duyệt"), _("Không có bài nào chờ.")


class OwnArticlesPanel(DeskPanel):
    """What the person is writing."""

    name = "desk-own"
    order = 110

    def __init__(self, rows: list[DeskRow]) -> None:
        super().__init__(rows)
        self.heading, self.empty = _("Bài của tôi"), _("Chưa có bài nào đang viết.")
