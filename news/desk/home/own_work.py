"""What a person writes, holds or got back, whatever their role."""

from typing import Any

from django.db.models import BigIntegerField, Q
from django.db.models.functions import Cast
from django.utils.translation import gettext as _
from wagtail.models import TaskState

from news.articles.models import Article
from news.desk.home import lines
from news.desk.home.sections import Plan
from news.desk.models import Return
from news.desk.standing import State
from news.desk.states import at_stage, in_state

UNDER_WAY = (State.WAITING_EDITOR, State.CLAIMED, State.WAITING_PUBLISHER, State.SCHEDULED)


def returned_plan(user: Any) -> Plan:
    """What came back to its writer, to its holder, or to somebody by name."""
    named = Return.objects.filter(recipient=user, state__status=TaskState.STATUS_REJECTED)
    keys = named.values_list(Cast("state__workflow_state__object_id", BigIntegerField()))
    concerned = Q(owner=user) | Q(claim__holder=user) | Q(pk__in=keys)
    return Plan(
        key="tra",
        heading=_("Bị trả lại"),
        articles=at_stage(Article.objects.filter(concerned), State.RETURNED).order_by("latest_revision_created_at"),
        line=lines.returned,
        when_label=_("Chờ"),
        who_label=_("Đang giữ"),
        more="tt=returned&nguoi=toi",
    )


def drafts_plan(user: Any) -> Plan:
    """Drafts, and updates of published articles that nobody was sent yet, those last touched first."""
    own = in_state(Article.objects.filter(owner=user), State.DRAFT)
    updates = in_state(Article.objects.filter(has_unpublished_changes=True), State.PUBLISHED)
    mine = Q(pk__in=own.values("pk")) | Q(pk__in=updates.filter(latest_revision__user=user).values("pk"))
    return Plan(
        key="nhap",
        heading=_("Bản nháp của tôi"),
        articles=Article.objects.filter(mine).order_by("-latest_revision_created_at", "-pk"),
        line=lines.draft,
        when_label=_("Sửa lần cuối"),
        who_label=_("Lưu ở"),
        more="tt=draft&nguoi=toi",
    )


def sent_plan(user: Any) -> Plan:
    """Where the person's own articles are that are under way."""
    own = Article.objects.filter(owner=user)
    places = Q()
    for stage in UNDER_WAY:
        places |= Q(pk__in=at_stage(own, stage).values("pk"))
    return Plan(
        key="gui",
        heading=_("Đã gửi, đang ở đâu?"),
        articles=own.filter(places).order_by("-latest_revision_created_at", "-pk"),
        line=lines.sent,
        when_label=_("Chờ"),
        who_label=_("Đang giữ"),
    )


def published_plan(user: Any) -> Plan:
    """The person's own articles that readers got last."""
    return Plan(
        key="dang",
        heading=_("Mới đăng của tôi"),
        articles=Article.objects.filter(owner=user, live=True).order_by("-listed_at", "-pk"),
        line=lines.published,
        when_label=_("Đăng lúc"),
        who_label=_("Người viết"),
        more="tt=published&nguoi=toi",
    )
