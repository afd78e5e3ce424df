"""What waits for a role: approval, taking on; and what the whole desk published last."""

from typing import Any

from django.db.models import CharField, OuterRef, Subquery
from django.db.models.functions import Cast
from django.utils.translation import gettext as _
from wagtail.models import WorkflowState

from news.articles.models import Article
from news.desk.home import lines
from news.desk.home.sections import Plan
from news.desk.listing.reader import places_of
from news.desk.roles import Role
from news.desk.standing import State
from news.desk.states import at_stage


def approval_plan(user: Any) -> Plan:
    """Everything that waits for a publisher, longest waiting first."""
    return Plan(
        key="duyet",
        heading=_("Chờ tôi duyệt"),
        articles=_longest_waiting_first(at_stage(_of(user, Role.PUBLISHER), State.WAITING_PUBLISHER)),
        line=lines.to_approve,
        when_label=_("Chờ"),
        who_label=_("Người gửi"),
        empty=_("Không có bài nào chờ duyệt."),
        more="tt=waiting_publisher",
    )


def held_plan(user: Any) -> Plan:
    """What an editor has taken on."""
    return Plan(
        key="giu",
        heading=_("Tôi đang giữ"),
        articles=at_stage(Article.objects.filter(claim__holder=user), State.CLAIMED).order_by("claim__since"),
        line=lines.held,
        when_label=_("Chờ"),
        who_label=_("Đang giữ"),
        empty=_("Chưa giữ bài nào. Nhận một bài ở danh sách dưới."),
        more="tt=claimed&nguoi=toi",
    )


def unclaimed_plan(user: Any) -> Plan:
    """What waits for an editor, longest waiting first."""
    return Plan(
        key="cho",
        heading=_("Chưa ai nhận"),
        articles=_longest_waiting_first(at_stage(_of(user, Role.EDITOR), State.WAITING_EDITOR)),
        line=lines.unclaimed,
        when_label=_("Chờ"),
        who_label=_("Người viết"),
        empty=_("Bài nào cũng đã có người nhận."),
        more="tt=waiting_editor",
    )


def newest_plan() -> Plan:
    """What the whole desk published last."""
    return Plan(
        key="moi",
        heading=_("Mới đăng"),
        articles=Article.objects.filter(live=True, published_at__isnull=False).order_by("-published_at", "-pk"),
        line=lines.published,
        when_label=_("Lúc"),
        who_label=_("Người viết"),
        more="tt=published",
        more_label=_("Tất cả bài đã đăng"),
    )


def _of(user: Any, role: Role) -> Any:
    return Article.objects.filter(places_of(user, role))


def _longest_waiting_first(articles: Any) -> Any:
    reviews = WorkflowState.objects.active().filter(object_id=Cast(OuterRef("pk"), CharField()))
    since = Subquery(reviews.values("current_task_state__started_at")[:1])
    return articles.annotate(waiting_since=since).order_by("waiting_since", "pk")
