"""The address of a PDF: the file, an honest page while it is made, and what the article itself says when it is gone."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from wagtail.models import PageViewRestriction

from news.public.models import ArticlePdf, PdfState
from news.public.pdf import libraries
from portal.operations.slow_tasks import run_slow_tasks
from tests.factories.article import NewsItemFactory
from tests.public.scene import make_full_conference

MAKING = "news.public.pdf.making.make_pdf"


def _queued() -> int:
    return DBTaskResult.objects.filter(task_path=MAKING, status="READY").count()


@pytest.fixture
def article(db: None) -> Any:
    """A short article of an old archive, whose file nobody made ahead."""
    return NewsItemFactory(title="Đường về bản Nà Lốc", slug="duong-ve-ban-na-loc")


def test_a_file_that_is_not_there_is_made_and_the_reader_is_told(client: Client, article: Any) -> None:
    response = client.get(f"{article.url}pdf/")

    assert response.status_code == 202
    assert "Bản PDF đang được tạo" in response.content.decode()
    assert response["Retry-After"] == response["Refresh"] == "6"
    assert response["Cache-Control"] == "no-store"
    assert _queued() == 1


def test_many_readers_ask_the_worker_once(client: Client, article: Any) -> None:
    for _reader in range(3):
        client.get(f"{article.url}pdf/")

    assert _queued() == 1


def test_what_was_asked_for_is_asked_again_when_the_worker_never_answered(client: Client, article: Any) -> None:
    client.get(f"{article.url}pdf/")
    ArticlePdf.objects.update(asked_at=timezone.now() - timedelta(minutes=16))

    client.get(f"{article.url}pdf/")

    assert _queued() == 2


def test_the_worker_makes_the_file_and_the_address_gives_it(client: Client, article: Any, settings: Any) -> None:
    client.get(f"{article.url}pdf/")

    run_slow_tasks()

    response: Any = client.get(f"{article.url}pdf/")
    content = b"".join(response.streaming_content)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == 'inline; filename="duong-ve-ban-na-loc.pdf"'
    assert int(response["Content-Length"]) == len(content)
    assert content.startswith(b"%PDF-1.7")
    assert response["Cache-Control"] == "public, max-age=300"
    assert response["X-Robots-Tag"] == "noindex"
    assert response["Link"] == f'<{settings.SITE_URL}{article.url}>; rel="canonical"'
    assert not response.cookies


def test_a_reader_who_has_the_file_gets_no_second_copy(
    client: Client, article: Any, make: Callable[[Any], None]
) -> None:
    make(article)
    etag = client.get(f"{article.url}pdf/")["ETag"]

    again = client.get(f"{article.url}pdf/", headers={"if-none-match": etag})

    assert again.status_code == 304
    assert again["ETag"] == etag


def test_another_word_of_the_article_makes_another_file_and_the_old_one_goes(
    client: Client, article: Any, make: Callable[[Any], None]
) -> None:
    make(article)
    before = ArticlePdf.objects.get().file
    type(article).objects.filter(pk=article.pk).update(lead="Con đường dài chín cây số đã thông.")

    waiting = client.get(f"{article.url}pdf/")
    make(article)

    after = ArticlePdf.objects.get().file
    assert waiting.status_code == 202
    assert after.name != before.name
    assert after.storage.exists(after.name)
    assert not before.storage.exists(before.name)


def test_a_lost_file_is_made_again(client: Client, article: Any, make: Callable[[Any], None]) -> None:
    make(article)
    kept = ArticlePdf.objects.get().file
    kept.storage.delete(kept.name)

    waiting = client.get(f"{article.url}pdf/")
    make(article)

    assert waiting.status_code == 202
    assert client.get(f"{article.url}pdf/").status_code == 200


def test_a_worker_that_prints_another_page_is_not_asked_without_end(
    client: Client, article: Any, settings: Any, make: Callable[[Any], None]
) -> None:
    client.get(f"{article.url}pdf/")
    site, settings.SITE_URL = settings.SITE_URL, "https://thidua.lamgiang.example"
    make(article)
    settings.SITE_URL = site

    assert client.get(f"{article.url}pdf/").status_code == 200
    assert _queued() == 1


def test_a_file_that_cannot_be_made_is_told_for_an_hour_and_then_tried_again(client: Client, article: Any) -> None:
    client.get(f"{article.url}pdf/")
    ArticlePdf.objects.update(state=PdfState.FAILED, asked_at=timezone.now())

    told = client.get(f"{article.url}pdf/")
    ArticlePdf.objects.update(asked_at=timezone.now() - timedelta(minutes=61))
    later = client.get(f"{article.url}pdf/")

    assert told.status_code == 503
    assert "Không tạo được tệp PDF của bài này" in told.content.decode()
    assert told["Retry-After"] == "3600"
    assert later.status_code == 202


def test_a_draft_has_no_file(client: Client, db: None) -> None:
    draft = NewsItemFactory(live=False, published_at=None)

    assert client.get(f"{draft.get_url_parts()[2]}pdf/").status_code == 404
    assert _queued() == 0


def test_an_article_that_was_taken_down_says_so_and_leaves_no_file(
    client: Client, article: Any, make: Callable[[Any], None], django_capture_on_commit_callbacks: Any
) -> None:
    article.save_revision().publish()
    make(article)
    kept = ArticlePdf.objects.get().file

    with django_capture_on_commit_callbacks(execute=True):
        type(article).objects.get(pk=article.pk).unpublish()

    assert client.get(f"{article.url}pdf/").status_code == client.get(article.url).status_code == 410
    assert not ArticlePdf.objects.exists()
    assert not kept.storage.exists(kept.name)


def test_an_article_for_few_gives_its_file_to_nobody(client: Client, article: Any, make: Callable[[Any], None]) -> None:
    make(article)
    PageViewRestriction.objects.create(page=article.page_ptr, restriction_type="login")

    assert client.get(f"{article.url}pdf/").status_code == client.get(article.url).status_code == 302


@pytest.mark.parametrize(
    "address", ["/pdf/", "/tin-tuc/pdf/", "/tin-tuc/khong-co/pdf/", "/don-vi/so/pdf/", "/tin-tuc//pdf/"]
)
def test_what_is_no_article_has_no_file(address: str, client: Client, article: Any) -> None:
    assert client.get(address).status_code == 404


def test_an_article_named_pdf_is_an_article(client: Client, db: None) -> None:
    named = NewsItemFactory(title="Tệp PDF là gì", slug="pdf")

    response = client.get(named.url)

    assert response["Content-Type"].startswith("text/html")
    assert "Tệp PDF là gì" in response.content.decode()


def test_nothing_can_be_sent_to_the_address(client: Client, article: Any) -> None:
    assert client.post(f"{article.url}pdf/").status_code == 405


def test_the_page_of_the_article_names_its_file(client: Client, article: Any) -> None:
    page = client.get(article.url).content.decode()

    named = re.findall(r'<(link|a) [^>]*?href="http://[^/]+([^"]+)"[^>]*?(?=>)', page)
    assert named.count(("link", f"{article.url}pdf/")) == named.count(("a", f"{article.url}pdf/")) == 1


def test_the_questions_to_the_database_do_not_grow_with_the_article(
    client: Client, merger: Any, make: Callable[[Any], None]
) -> None:
    full = make_full_conference(merger.before, merger.bloc, merger.person, rows=25)
    counts = []
    for article in (merger.conference, full):
        make(article)
        client.get(f"{article.url}pdf/")
        with CaptureQueriesContext(connection) as queries:
            assert client.get(f"{article.url}pdf/").status_code == 200
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 14


def test_without_the_libraries_the_address_says_so_and_the_page_names_no_file(
    client: Client, article: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "missing_packages", lambda: ("libpango-1.0-0",))

    told, page = client.get(f"{article.url}pdf/"), client.get(article.url).content.decode()

    assert told.status_code == 503
    assert "chưa có phần mềm để tạo tệp PDF" in told.content.decode()
    assert "application/pdf" not in page
    assert _queued() == 0
