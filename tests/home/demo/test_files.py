"""PDF files of articles that came with the demo."""

import pytest
from django.test import Client
from django_tasks_db.models import DBTaskResult

from news.articles.models import Article
from news.public.pdf.making import make_pdf
from portal.operations.slow_tasks import run_slow_tasks
from tests.home.demo.conftest import DemoRun


def _waiting() -> int:
    return DBTaskResult.objects.filter(task_path=make_pdf.module_path, status="READY").count()


@pytest.mark.slow
@pytest.mark.one_database
def test_the_articles_of_the_demo_have_files_when_they_are_asked_for(client: Client, demo: DemoRun, db: None) -> None:
    article = Article.public.of_kind("profile").newest_first()[0]

    first = client.get(f"{article.url}pdf/").status_code
    while _waiting():  # twenty tasks a turn, and pictures before files
        run_slow_tasks()

    assert (first, client.get(f"{article.url}pdf/").status_code) == (202, 200)
