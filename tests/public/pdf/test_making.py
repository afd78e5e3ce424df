"""The worker makes files when articles are published; a failure costs one file and is told."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from structlog.testing import capture_logs

from news.articles.models import Article
from news.public.models import ArticlePdf, PdfState
from news.public.pdf import making
from news.public.pdf.digest import digest_of
from news.public.pdf.paper import paper_html
from news.registry.models import AwardRecord
from portal.library.tasks import make_sizes_for
from portal.operations.slow_tasks import run_slow_tasks
from portal.operations.worker import run_waiting_tasks
from tests.factories.article import NewsItemFactory
from tests.public.scene import make_award, make_full_conference


def _states() -> list[str]:
    return list(ArticlePdf.objects.order_by("pk").values_list("state", flat=True))


def _waiting() -> int:
    return DBTaskResult.objects.filter(task_path=making.make_pdf.module_path, status="READY").count()


def test_what_is_published_now_has_its_file_before_anybody_asks(client: Client, db: None) -> None:
    article = NewsItemFactory(live=False, published_at=None)

    article.save_revision().publish()
    run_slow_tasks()

    assert _states() == [PdfState.MADE]
    assert client.get(f"{article.url}pdf/").status_code == 200


def test_an_old_article_waits_until_somebody_asks_and_is_made_anew_from_then_on(
    db: None, make: Callable[[Any], None]
) -> None:
    article = NewsItemFactory(published_at=timezone.now() - timedelta(days=400))

    article.save_revision().publish()
    never_asked = _waiting()
    make(article)
    Article.objects.get(pk=article.pk).specific.save_revision().publish()

    assert (never_asked, _waiting()) == (0, 1)


def test_slow_tasks_do_not_hold_up_the_others(db: None) -> None:
    NewsItemFactory(live=False, published_at=None).save_revision().publish()

    run_waiting_tasks()

    assert _waiting() == 1


def test_a_reader_who_waits_comes_before_the_pictures_of_other_articles(client: Client, db: None) -> None:
    article = NewsItemFactory(published_at=timezone.now() - timedelta(days=400))

    answer = client.get(f"{article.url}pdf/")

    assert answer.status_code == 202
    assert DBTaskResult.objects.get(task_path=making.make_pdf.module_path).priority > make_sizes_for.priority


def test_a_file_that_is_there_is_not_made_twice(db: None, make: Callable[[Any], None]) -> None:
    article = NewsItemFactory()
    make(article)
    first = ArticlePdf.objects.get().made_at

    make(article)

    assert ArticlePdf.objects.get().made_at == first


def test_a_change_in_the_ledger_makes_another_page(merger: Any) -> None:
    record = make_award(unit=merger.before)
    article = make_full_conference(merger.before, merger.bloc, merger.person)
    link = article.award_links.get()
    link.record = record
    link.save()
    before = digest_of(paper_html(article))

    AwardRecord.objects.filter(pk=record.pk).update(status="declined")

    assert digest_of(paper_html(article)) != before


def test_the_same_article_is_the_same_page_whoever_asks(merger: Any) -> None:
    pages = {digest_of(paper_html(Article.objects.get(pk=merger.conference.pk).specific)) for _time in range(3)}

    assert len(pages) == 1


def test_an_article_that_went_meanwhile_leaves_no_file(db: None, make: Callable[[Any], None]) -> None:
    article = NewsItemFactory()
    make(article)
    Article.objects.filter(pk=article.pk).update(live=False)

    make(article)

    assert _states() == []


def test_an_article_that_is_deleted_takes_its_file_along(db: None, django_capture_on_commit_callbacks: Any) -> None:
    article = NewsItemFactory()
    making.make_pdf.call(article.pk)
    kept = ArticlePdf.objects.get().file

    with django_capture_on_commit_callbacks(execute=True):
        article.delete()

    assert not kept.storage.exists(kept.name)


def test_an_article_that_breaks_the_engine_is_logged_and_told(
    db: None, monkeypatch: pytest.MonkeyPatch, client: Client
) -> None:
    article = NewsItemFactory(title="Bài làm hỏng máy in")

    def breaks(*_arguments: Any) -> bytes:
        raise RuntimeError("no")

    monkeypatch.setattr("news.public.pdf.engine.pdf_of", breaks)

    with capture_logs() as logs:
        making.make_pdf.call(article.pk)

    assert [(line["event"], line["title"]) for line in logs] == [("PDF not made", "Bài làm hỏng máy in")]
    assert _states() == [PdfState.FAILED]
    assert client.get(f"{article.url}pdf/").status_code == 503
