"""How long a full minute of the schedule takes: articles with rows, all due at once."""

import time
from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Revision

from news.articles.models import ArticlePerson, ArticleUnit, Finding
from news.desk.due import publish_due
from tests.factories.article import ConferenceFactory, section
from tests.factories.unit import UnitFactory

ARTICLES = 200
PROMISED = 30.0


@pytest.mark.django_db
def test_a_thousand_due_articles() -> None:
    units, parent = UnitFactory.create_batch(4), section()
    for _ in range(ARTICLES):
        article = ConferenceFactory(live=False, parent=parent)
        article.unit_links = [ArticleUnit(unit=unit, role="member") for unit in units]
        article.people_links = [ArticlePerson(written_name=f"Đại biểu {place}", role="guest") for place in range(3)]
        article.findings = [Finding(text="Hoàn thành giao ước trong quý.", kind="task") for _ in range(2)]
        article.save()
        article.save_revision()
    Revision.objects.update(approved_go_live_at=timezone.now() - timedelta(minutes=1))

    started, worked = time.perf_counter(), time.process_time()
    outcome = publish_due()
    seconds, processor = time.perf_counter() - started, time.process_time() - worked

    assert (outcome.published, outcome.failed) == (ARTICLES, 0)
    thousand = 1000 / ARTICLES
    print(f"\n1,000 due articles: {seconds * thousand:.1f} s, {processor * thousand:.1f} s of one processor")
    print(f"promised: {PROMISED:.0f} s   ×{seconds * thousand / PROMISED:.2f}")
