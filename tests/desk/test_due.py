"""The schedule keeps its minute, whatever happens to the process."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, Revision

from news.articles.models import ArticleUnit, PublishedVersion
from news.desk.due import publish_due
from portal.operations.schedule import jobs_aside
from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, fresh, published_by, signed_in, submit, tomorrow
from tests.factories.article import NewsItemFactory
from tests.factories.unit import UnitFactory

QUERIES_AN_ARTICLE = 70


def _due(number: int, rows: int = 2) -> list[Any]:
    units = UnitFactory.create_batch(rows)
    pages = [NewsItemFactory(live=False) for _ in range(number)]
    for page in pages:
        page.unit_links = [ArticleUnit(unit=unit, role="member") for unit in units]
        page.save()
        page.save_revision()
    due = Revision.objects.filter(object_id__in=[str(page.pk) for page in pages])
    due.update(approved_go_live_at=timezone.now() - timedelta(minutes=1))
    return pages


def test_an_article_takes_few_queries_however_many_rows_and_neighbours_it_has(db: None) -> None:
    counts = []
    for number, rows in ((2, 1), (2, 6), (4, 1)):
        _due(number, rows)
        with CaptureQueriesContext(connection) as captured:
            assert publish_due().published == number
        counts.append(len(captured) / number)

    assert max(counts) <= QUERIES_AN_ARTICLE
    assert counts[1] - counts[0] < 1


def test_what_was_pulled_back_after_the_list_was_made_stays_back(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = _due(2)
    publish = Revision.publish

    def pull_the_next_back(self: Any, *args: Any, **kwargs: Any) -> Any:
        Revision.objects.filter(object_id=str(second.pk)).update(approved_go_live_at=None)
        return publish(self, *args, **kwargs)

    monkeypatch.setattr(Revision, "publish", pull_the_next_back)
    outcome = publish_due()

    assert outcome.published == 1
    assert fresh(first).live
    assert not fresh(second).live


def test_a_scheduled_article_is_pulled_back_before_its_time(newsroom: Newsroom) -> None:
    page = published_by(newsroom.author, newsroom.editor, newsroom.publisher, go_live_at=tomorrow())
    revision = page.revisions.get(approved_go_live_at__isnull=False)

    signed_in(newsroom.publisher).post(f"/quan-tri/pages/{page.pk}/revisions/{revision.pk}/unschedule/")
    Revision.objects.filter(pk=revision.pk, approved_go_live_at__isnull=False).update(
        approved_go_live_at=timezone.now() - timedelta(minutes=1)
    )

    assert publish_due().published == 0
    assert not fresh(page).live


def test_an_update_at_an_hour_becomes_public_with_its_version(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = published_by(newsroom.author, newsroom.editor, newsroom.publisher)
    page.lead, page.go_live_at = "Câu dẫn của buổi chiều.", tomorrow()
    page.save_revision(user=newsroom.author)
    page = approve(approve(submit(fresh(page), newsroom.author), newsroom.editor), newsroom.publisher)
    before = page.lead

    later = timezone.now() + timedelta(days=2)
    monkeypatch.setattr(timezone, "now", lambda: later)
    publish_due()

    first, second = PublishedVersion.objects.filter(article_id=page.pk).order_by("number")
    assert before != fresh(page).lead == "Câu dẫn của buổi chiều."
    assert "Câu dẫn của buổi chiều." in second.content
    assert "Câu dẫn của buổi chiều." not in first.content
    assert second.approved_by == newsroom.publisher


def test_the_oldest_goes_first(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    late, later = _due(2)
    Revision.objects.filter(object_id=str(later.pk)).update(approved_go_live_at=timezone.now() - timedelta(hours=1))
    order: list[str] = []
    publish = Revision.publish
    monkeypatch.setattr(
        Revision, "publish", lambda self, **options: (order.append(self.object_id), publish(self, **options))
    )

    publish_due()

    assert order == [str(later.pk), str(late.pk)]


def test_the_schedule_waits_for_no_other_job_of_the_worker() -> None:
    (job,) = [job for job in jobs_aside() if job.name == "news.desk.due.publish_due"]

    assert job.every <= 5


class Killed(BaseException):
    """The process is gone: nothing below catches it."""


def test_a_process_that_dies_in_the_middle_loses_nothing_and_nothing_happens_twice(
    db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = _due(5)
    publish, begun = Revision.publish, []

    def die_at_the_third(self: Any, **options: Any) -> None:
        begun.append(self.pk)
        publish(self, **options)
        if len(begun) == 3:
            raise Killed

    monkeypatch.setattr(Revision, "publish", die_at_the_third)
    with pytest.raises(Killed):
        publish_due()
    assert sum(fresh(page).live for page in pages) == 2
    outcome = publish_due()

    kept = PublishedVersion.objects.values_list("article_id", "number")
    entries = PageLogEntry.objects.filter(action="wagtail.publish.scheduled").values_list("page_id", flat=True)
    assert outcome.published == 3
    assert sorted(kept) == sorted((page.pk, 1) for page in pages)
    assert sorted(entries) == sorted(page.pk for page in pages)


def test_an_article_is_not_expired_twice(db: None) -> None:
    page = NewsItemFactory(first_published_at=timezone.now(), expire_at=timezone.now() - timedelta(minutes=1))

    first, second = publish_due(), publish_due()

    assert (first.expired, second.expired) == (1, 0)
    assert Page.objects.get(pk=page.pk).expired
