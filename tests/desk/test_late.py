"""What the home screen is told when the schedule stands still."""

from datetime import timedelta

from django.utils import timezone
from wagtail.models import Revision

from news.articles.models import NewsItem
from news.desk.due import publish_due
from news.desk.late import LateItem, late_items, scheduler_stopped_since
from portal.operations.heartbeat import SCHEDULE, beat
from portal.operations.models import Heartbeat
from tests.desk.conftest import Newsroom
from tests.desk.steps import draft_by
from tests.factories.article import NewsItemFactory


def _due_since(newsroom: Newsroom, minutes: float) -> NewsItem:
    page = draft_by(newsroom.author)
    due = timezone.now() - timedelta(minutes=minutes)
    Revision.objects.filter(pk=page.latest_revision_id).update(approved_go_live_at=due)
    return page


def _ran(minutes_ago: float) -> None:
    beat(name=SCHEDULE)
    Heartbeat.objects.filter(name=SCHEDULE).update(seen_at=timezone.now() - timedelta(minutes=minutes_ago))


def test_an_approved_article_is_late_a_minute_after_its_time(newsroom: Newsroom) -> None:
    page = _due_since(newsroom, 1.5)
    _due_since(newsroom, 0.5)

    found = late_items()

    assert [(item.page_id, item.title, item.expires) for item in found] == [(page.pk, page.title, False)]


def test_a_public_article_past_its_last_minute_is_late_too_and_the_oldest_stands_first(newsroom: Newsroom) -> None:
    stale = NewsItemFactory(expire_at=timezone.now() - timedelta(hours=2))
    waiting = _due_since(newsroom, 90)

    found = late_items()

    assert found[0] == LateItem(stale.pk, stale.title, stale.expire_at, expires=True)
    assert [item.page_id for item in found] == [stale.pk, waiting.pk]


def test_late_items_take_two_queries_however_many_they_are(newsroom: Newsroom, django_assert_num_queries) -> None:  # type: ignore[no-untyped-def]
    for _ in range(4):
        _due_since(newsroom, 5)

    with django_assert_num_queries(2):
        assert len(late_items()) == 4


def test_a_schedule_that_ran_a_minute_ago_is_running(newsroom: Newsroom) -> None:
    _ran(minutes_ago=1)
    _due_since(newsroom, 5)

    assert scheduler_stopped_since() is None


def test_a_schedule_that_has_not_run_for_two_minutes_stands_still_since_then(db: None) -> None:
    _ran(minutes_ago=3)

    stopped = scheduler_stopped_since()

    assert stopped == Heartbeat.objects.get(name=SCHEDULE).seen_at


def test_a_schedule_that_never_ran_is_missed_from_the_first_late_item(newsroom: Newsroom) -> None:
    assert scheduler_stopped_since() is None

    _due_since(newsroom, 10)

    assert scheduler_stopped_since() == late_items()[0].due_at


def test_publishing_what_is_due_is_a_sign_of_life_and_leaves_nothing_late(newsroom: Newsroom) -> None:
    _ran(minutes_ago=30)
    _due_since(newsroom, 10)

    publish_due()

    assert not late_items()
    assert scheduler_stopped_since() is None
